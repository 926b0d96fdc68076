/* Made by lib/ui/build.mjs from sources 4cb0f40aef6a5fbeb0efb8ede046608b4861ed44d8ba63dfce2c67e6d4f6f879 */
var O,g,me,Ze,E,ce,he,ve,be,ee,Q,X,et,L={},ye=[],tt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,B=Array.isArray;function C(t,e){for(var n in e)t[n]=e[n];return t}function te(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function nt(t,e,n){var r,o,s,a={};for(s in e)s=="key"?r=e[s]:s=="ref"?o=e[s]:a[s]=e[s];if(arguments.length>2&&(a.children=arguments.length>3?O.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)a[s]===void 0&&(a[s]=t.defaultProps[s]);return j(t,a,r,o,null)}function j(t,e,n,r,o){var s={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++me,__i:-1,__u:0};return o==null&&g.vnode!=null&&g.vnode(s),s}function S(t){return t.children}function R(t,e){this.props=t,this.context=e}function H(t,e){if(e==null)return t.__?H(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?H(t):null}function we(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return we(t)}}function ue(t){(!t.__d&&(t.__d=!0)&&E.push(t)&&!U.__r++||ce!=g.debounceRendering)&&((ce=g.debounceRendering)||he)(U)}function U(){for(var t,e,n,r,o,s,a,f=1;E.length;)E.length>f&&E.sort(ve),t=E.shift(),f=E.length,t.__d&&(n=void 0,r=void 0,o=(r=(e=t).__v).__e,s=[],a=[],e.__P&&((n=C({},r)).__v=r.__v+1,g.vnode&&g.vnode(n),ne(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[o]:null,s,o??H(r),!!(32&r.__u),a),n.__v=r.__v,n.__.__k[n.__i]=n,Se(s,n,a),r.__e=r.__=null,n.__e!=o&&we(n)));U.__r=0}function xe(t,e,n,r,o,s,a,f,c,p,d){var i,u,_,v,b,x,h,m=r&&r.__k||ye,M=e.length;for(c=rt(n,e,m,c,M),i=0;i<M;i++)(_=n.__k[i])!=null&&(u=_.__i==-1?L:m[_.__i]||L,_.__i=i,x=ne(t,_,u,o,s,a,f,c,p,d),v=_.__e,_.ref&&u.ref!=_.ref&&(u.ref&&re(u.ref,null,_),d.push(_.ref,_.__c||v,_)),b==null&&v!=null&&(b=v),(h=!!(4&_.__u))||u.__k===_.__k?c=ke(_,c,t,h):typeof _.type=="function"&&x!==void 0?c=x:v&&(c=v.nextSibling),_.__u&=-7);return n.__e=b,c}function rt(t,e,n,r,o){var s,a,f,c,p,d=n.length,i=d,u=0;for(t.__k=new Array(o),s=0;s<o;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a=="string"||typeof a=="number"||typeof a=="bigint"||a.constructor==String?a=t.__k[s]=j(null,a,null,null,null):B(a)?a=t.__k[s]=j(S,{children:a},null,null,null):a.constructor===void 0&&a.__b>0?a=t.__k[s]=j(a.type,a.props,a.key,a.ref?a.ref:null,a.__v):t.__k[s]=a,c=s+u,a.__=t,a.__b=t.__b+1,f=null,(p=a.__i=st(a,n,c,i))!=-1&&(i--,(f=n[p])&&(f.__u|=2)),f==null||f.__v==null?(p==-1&&(o>d?u--:o<d&&u++),typeof a.type!="function"&&(a.__u|=4)):p!=c&&(p==c-1?u--:p==c+1?u++:(p>c?u--:u++,a.__u|=4))):t.__k[s]=null;if(i)for(s=0;s<d;s++)(f=n[s])!=null&&(2&f.__u)==0&&(f.__e==r&&(r=H(f)),Me(f,f));return r}function ke(t,e,n,r){var o,s;if(typeof t.type=="function"){for(o=t.__k,s=0;o&&s<o.length;s++)o[s]&&(o[s].__=t,e=ke(o[s],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=H(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function st(t,e,n,r){var o,s,a,f=t.key,c=t.type,p=e[n],d=p!=null&&(2&p.__u)==0;if(p===null&&f==null||d&&f==p.key&&c==p.type)return n;if(r>(d?1:0)){for(o=n-1,s=n+1;o>=0||s<e.length;)if((p=e[a=o>=0?o--:s++])!=null&&(2&p.__u)==0&&f==p.key&&c==p.type)return a}return-1}function _e(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||tt.test(e)?n:n+"px"}function $(t,e,n,r,o){var s,a;e:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||_e(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||_e(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(be,"$1")),a=e.toLowerCase(),e=a in t||e=="onFocusOut"||e=="onFocusIn"?a.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=n,n?r?n.u=r.u:(n.u=ee,t.addEventListener(e,s?X:Q,s)):t.removeEventListener(e,s?X:Q,s);else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function ge(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=ee++;else if(e.t<n.u)return;return n(g.event?g.event(e):e)}}}function ne(t,e,n,r,o,s,a,f,c,p){var d,i,u,_,v,b,x,h,m,M,T,V,F,de,I,D,K,k=e.type;if(e.constructor!==void 0)return null;128&n.__u&&(c=!!(32&n.__u),s=[f=e.__e=n.__e]),(d=g.__b)&&d(e);e:if(typeof k=="function")try{if(h=e.props,m="prototype"in k&&k.prototype.render,M=(d=k.contextType)&&r[d.__c],T=d?M?M.props.value:d.__:r,n.__c?x=(i=e.__c=n.__c).__=i.__E:(m?e.__c=i=new k(h,T):(e.__c=i=new R(h,T),i.constructor=k,i.render=ot),M&&M.sub(i),i.state||(i.state={}),i.__n=r,u=i.__d=!0,i.__h=[],i._sb=[]),m&&i.__s==null&&(i.__s=i.state),m&&k.getDerivedStateFromProps!=null&&(i.__s==i.state&&(i.__s=C({},i.__s)),C(i.__s,k.getDerivedStateFromProps(h,i.__s))),_=i.props,v=i.state,i.__v=e,u)m&&k.getDerivedStateFromProps==null&&i.componentWillMount!=null&&i.componentWillMount(),m&&i.componentDidMount!=null&&i.__h.push(i.componentDidMount);else{if(m&&k.getDerivedStateFromProps==null&&h!==_&&i.componentWillReceiveProps!=null&&i.componentWillReceiveProps(h,T),e.__v==n.__v||!i.__e&&i.shouldComponentUpdate!=null&&i.shouldComponentUpdate(h,i.__s,T)===!1){for(e.__v!=n.__v&&(i.props=h,i.state=i.__s,i.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),V=0;V<i._sb.length;V++)i.__h.push(i._sb[V]);i._sb=[],i.__h.length&&a.push(i);break e}i.componentWillUpdate!=null&&i.componentWillUpdate(h,i.__s,T),m&&i.componentDidUpdate!=null&&i.__h.push(function(){i.componentDidUpdate(_,v,b)})}if(i.context=T,i.props=h,i.__P=t,i.__e=!1,F=g.__r,de=0,m){for(i.state=i.__s,i.__d=!1,F&&F(e),d=i.render(i.props,i.state,i.context),I=0;I<i._sb.length;I++)i.__h.push(i._sb[I]);i._sb=[]}else do i.__d=!1,F&&F(e),d=i.render(i.props,i.state,i.context),i.state=i.__s;while(i.__d&&++de<25);i.state=i.__s,i.getChildContext!=null&&(r=C(C({},r),i.getChildContext())),m&&!u&&i.getSnapshotBeforeUpdate!=null&&(b=i.getSnapshotBeforeUpdate(_,v)),D=d,d!=null&&d.type===S&&d.key==null&&(D=Ce(d.props.children)),f=xe(t,B(D)?D:[D],e,n,r,o,s,a,f,c,p),i.base=e.__e,e.__u&=-161,i.__h.length&&a.push(i),x&&(i.__E=i.__=null)}catch(P){if(e.__v=null,c||s!=null)if(P.then){for(e.__u|=c?160:128;f&&f.nodeType==8&&f.nextSibling;)f=f.nextSibling;s[s.indexOf(f)]=null,e.__e=f}else{for(K=s.length;K--;)te(s[K]);Z(e)}else e.__e=n.__e,e.__k=n.__k,P.then||Z(e);g.__e(P,e,n)}else s==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):f=e.__e=it(n.__e,e,n,r,o,s,a,c,p);return(d=g.diffed)&&d(e),128&e.__u?void 0:f}function Z(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(Z)}function Se(t,e,n){for(var r=0;r<n.length;r++)re(n[r],n[++r],n[++r]);g.__c&&g.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(s){s.call(o)})}catch(s){g.__e(s,o.__v)}})}function Ce(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:B(t)?t.map(Ce):C({},t)}function it(t,e,n,r,o,s,a,f,c){var p,d,i,u,_,v,b,x=n.props||L,h=e.props,m=e.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s!=null){for(p=0;p<s.length;p++)if((_=s[p])&&"setAttribute"in _==!!m&&(m?_.localName==m:_.nodeType==3)){t=_,s[p]=null;break}}if(t==null){if(m==null)return document.createTextNode(h);t=document.createElementNS(o,m,h.is&&h),f&&(g.__m&&g.__m(e,s),f=!1),s=null}if(m==null)x===h||f&&t.data==h||(t.data=h);else{if(s=s&&O.call(t.childNodes),!f&&s!=null)for(x={},p=0;p<t.attributes.length;p++)x[(_=t.attributes[p]).name]=_.value;for(p in x)if(_=x[p],p!="children"){if(p=="dangerouslySetInnerHTML")i=_;else if(!(p in h)){if(p=="value"&&"defaultValue"in h||p=="checked"&&"defaultChecked"in h)continue;$(t,p,null,_,o)}}for(p in h)_=h[p],p=="children"?u=_:p=="dangerouslySetInnerHTML"?d=_:p=="value"?v=_:p=="checked"?b=_:f&&typeof _!="function"||x[p]===_||$(t,p,_,x[p],o);if(d)f||i&&(d.__html==i.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[];else if(i&&(t.innerHTML=""),xe(e.type=="template"?t.content:t,B(u)?u:[u],e,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":o,s,a,s?s[0]:n.__k&&H(n,0),f,c),s!=null)for(p=s.length;p--;)te(s[p]);f||(p="value",m=="progress"&&v==null?t.removeAttribute("value"):v!=null&&(v!==t[p]||m=="progress"&&!v||m=="option"&&v!=x[p])&&$(t,p,v,x[p],o),p="checked",b!=null&&b!=t[p]&&$(t,p,b,x[p],o))}return t}function re(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(o){g.__e(o,n)}}function Me(t,e,n){var r,o;if(g.unmount&&g.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||re(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){g.__e(s,e)}r.base=r.__P=null}if(r=t.__k)for(o=0;o<r.length;o++)r[o]&&Me(r[o],e,n||typeof t.type!="function");n||te(t.__e),t.__c=t.__=t.__e=void 0}function ot(t,e,n){return this.constructor(t,n)}function se(t,e,n){var r,o,s,a;e==document&&(e=document.documentElement),g.__&&g.__(t,e),o=(r=typeof n=="function")?null:n&&n.__k||e.__k,s=[],a=[],ne(e,t=(!r&&n||e).__k=nt(S,null,[t]),o||L,L,e.namespaceURI,!r&&n?[n]:o?null:e.firstChild?O.call(e.childNodes):null,s,!r&&n?n:o?o.__e:e.firstChild,r,a),Se(s,t,a)}O=ye.slice,g={__e:function(t,e,n,r){for(var o,s,a;e=e.__;)if((o=e.__c)&&!o.__)try{if((s=o.constructor)&&s.getDerivedStateFromError!=null&&(o.setState(s.getDerivedStateFromError(t)),a=o.__d),o.componentDidCatch!=null&&(o.componentDidCatch(t,r||{}),a=o.__d),a)return o.__E=o}catch(f){t=f}throw t}},me=0,Ze=function(t){return t!=null&&t.constructor===void 0},R.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=C({},this.state),typeof t=="function"&&(t=t(C({},n),this.props)),t&&C(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),ue(this))},R.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ue(this))},R.prototype.render=S,E=[],he=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ve=function(t,e){return t.__v.__b-e.__v.__b},U.__r=0,be=/(PointerCapture)$|Capture$/i,ee=0,Q=ge(!1),X=ge(!0),et=0;var N,y,ie,Te,oe=0,Le=[],w=g,Ee=w.__b,Ae=w.__r,Pe=w.diffed,He=w.__c,ze=w.unmount,Fe=w.__;function fe(t,e){w.__h&&w.__h(y,t,oe||e),oe=0;var n=y.__H||(y.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function z(t){return oe=1,pe(Ie,t)}function pe(t,e,n){var r=fe(N++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Ie(void 0,e),function(f){var c=r.__N?r.__N[0]:r.__[0],p=r.t(c,f);c!==p&&(r.__N=[p,r.__[1]],r.__c.setState({}))}],r.__c=y,!y.__f)){var o=function(f,c,p){if(!r.__c.__H)return!0;var d=r.__c.__H.__.filter(function(u){return!!u.__c});if(d.every(function(u){return!u.__N}))return!s||s.call(this,f,c,p);var i=r.__c.props!==f;return d.forEach(function(u){if(u.__N){var _=u.__[0];u.__=u.__N,u.__N=void 0,_!==u.__[0]&&(i=!0)}}),s&&s.call(this,f,c,p)||i};y.__f=!0;var s=y.shouldComponentUpdate,a=y.componentWillUpdate;y.componentWillUpdate=function(f,c,p){if(this.__e){var d=s;s=void 0,o(f,c,p),s=d}a&&a.call(this,f,c,p)},y.shouldComponentUpdate=o}return r.__N||r.__}function W(t,e){var n=fe(N++,3);!w.__s&&Ve(n.__H,e)&&(n.__=t,n.u=e,y.__H.__h.push(n))}function Ne(t,e){var n=fe(N++,7);return Ve(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function at(){for(var t;t=Le.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(q),t.__H.__h.forEach(ae),t.__H.__h=[]}catch(e){t.__H.__h=[],w.__e(e,t.__v)}}w.__b=function(t){y=null,Ee&&Ee(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Fe&&Fe(t,e)},w.__r=function(t){Ae&&Ae(t),N=0;var e=(y=t.__c).__H;e&&(ie===y?(e.__h=[],y.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(q),e.__h.forEach(ae),e.__h=[],N=0)),ie=y},w.diffed=function(t){Pe&&Pe(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Le.push(e)!==1&&Te===w.requestAnimationFrame||((Te=w.requestAnimationFrame)||ft)(at)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ie=y=null},w.__c=function(t,e){e.some(function(n){try{n.__h.forEach(q),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){e.some(function(o){o.__h&&(o.__h=[])}),e=[],w.__e(r,n.__v)}}),He&&He(t,e)},w.unmount=function(t){ze&&ze(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{q(r)}catch(o){e=o}}),n.__H=void 0,e&&w.__e(e,n.__v))};var De=typeof requestAnimationFrame=="function";function ft(t){var e,n=function(){clearTimeout(r),De&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);De&&(e=requestAnimationFrame(n))}function q(t){var e=y,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),y=e}function ae(t){var e=y;t.__c=t.__(),y=e}function Ve(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Ie(t,e){return typeof e=="function"?e(t):e}function $e(t,e,n={}){return(t[e]??e).replace(/\{(\w+)\}/g,(r,o)=>n[o]??r)}function J(t,e){let n=new Date(t);return`${n.getHours()}${e("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var pt="spenningsfelt:",je=t=>Number(t.split(":")[1]),le=t=>t.split(":")[0]??"",G=class{prefix;constructor(e,n){this.prefix=`${pt}${e}:${n}:`}keep(e){try{localStorage.setItem(this.prefix+le(e.source),JSON.stringify(e))}catch{}}confirm(e){let n=this.read(this.prefix+le(e));n&&je(n.source)<=je(e)&&localStorage.removeItem(this.prefix+le(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let n=JSON.parse(localStorage.getItem(e)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var lt=500,dt=400,ct=2500,Re=5e3,ut=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),_t=0,Y=class{constructor(e,n,r,o,s,a){this.model=e;this.field=n;this.stored=s;this.changed=a;this.value=s.value,this.seen=s.seen,this.state=Oe(s),this.journal=new G(r,`${o}.${n}`),this.left=this.leftBehind();let f=this.left.at(-1);f!==void 0&&(this.value=f.value,this.seen=f.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";left;own=null;seen;pause;patience;journal;write(e){this.value=e,Ue.has(this.reason)&&this.forget(),this.own={value:e,source:`${ut}:${++_t}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),lt)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.send()}receive(e){e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,n]=[[],[]];for(let r of this.journal.drafts())(gt(r.value,this.stored.value)?e:n).push(r);return e.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(dt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(ct,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Re,()=>this.send())})}))}wait(e,n){clearTimeout(this.patience),this.patience=setTimeout(n,e)}saved(e,n,r){this.journal.confirm(e),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Oe(e))}fail(e){this.reason=e,this.enter("failed"),Ue.has(e)?clearTimeout(this.patience):this.wait(Re,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Ue=new Set(["too-long","bad-value"]),gt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Oe(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var mt=0;function l(t,e,n,r,o,s){e||(e={});var a,f,c=e;if("ref"in c)for(f in c={},e)f=="ref"?a=e[f]:c[f]=e[f];var p={type:t,props:c,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--mt,__i:-1,__u:0,__source:o,__self:s};if(typeof t=="function"&&(a=t.defaultProps))for(f in a)c[f]===void 0&&(c[f]=a[f]);return g.vnode&&g.vnode(p),p}var ht={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function A({name:t}){return l("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:l("path",{d:ht[t]})})}var vt=["failed","conflict","draft","saving","saved","untouched"],bt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Be({ledgers:t,t:e}){let n=vt.find(s=>t.some(a=>a.state===s))??"untouched",r=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,a)=>Date.parse(s)-Date.parse(a)).at(-1),o=n==="saved"&&r?e("saved",{time:J(r,e)}):n==="untouched"?"":e(n);return l("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&l(A,{name:bt[n]}),o&&l("span",{children:o})]})}function qe({ledgers:t,t:e}){let n=t.find(r=>r.state==="failed");return l(S,{children:[n&&l("div",{class:"spf-note error",role:"alert",children:[l(A,{name:"warning"}),l("div",{children:[l("b",{children:e("failed")}),l("p",{children:e(`reason-${n.reason}`)}),l("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:e("try-again")})]})]}),t.filter(r=>r.state==="conflict").map(r=>l(yt,{ledger:r,t:e},r.field))]})}function yt({ledger:t,t:e}){let n=t.stored.versions,r=n.every(o=>typeof o.value=="string");return l("div",{class:"spf-note conflict",role:"status",children:[l(A,{name:"fork"}),l("div",{children:[l("b",{children:e("conflict")}),l("p",{children:e("conflict-why")}),l("div",{class:"spf-versions",children:n.map(o=>l("p",{children:[l("b",{children:J(o.at,e)}),l("br",{}),wt(o.value)]},o.id))}),l("div",{class:"spf-row",children:[n.map(o=>l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(o.value),children:e("keep",{time:J(o.at,e)})},o.id)),r&&l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n.map(o=>o.value).join(`

`)),children:e("keep-both")})]})]})]})}var wt=t=>typeof t=="string"?t:JSON.stringify(t);var We=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
.spf, .spf *, .spf *::before { box-sizing: border-box }
.spf { color: var(--spf-ink); font: 400 calc(var(--spf-text-md) * var(--spf-scale, 1))/var(--spf-leading) var(--spf-font); container-type: inline-size; color-scheme: light; padding: 2px }
body[data-jp-theme-light="false"] .spf { color-scheme: dark }
.spf :is(h2, h3, p, ul, ol, fieldset, legend, figure) { margin: 0; padding: 0 }
.spf fieldset { border: 0; min-width: 0 }
.spf h2 { font-size: 1.47em; line-height: 1.2; letter-spacing: -.01em; font-weight: 700 }
.spf h3 { font-size: 1.18em; line-height: 1.3; font-weight: 700 }
.spf a { color: var(--spf-brand); text-decoration: underline }
.spf svg { display: block }
.spf .spf-icon { width: 1.15em; height: 1.15em; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round }
.spf :focus-visible { outline: var(--spf-focus-ring); outline-offset: 2px }
.spf .spf-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.spf .spf-small { font-size: .88em }

/* Cards */
.spf-card { background: var(--spf-surface); border: 1px solid var(--spf-line); border-radius: var(--spf-r-lg); box-shadow: var(--spf-shadow); padding: 1.9em }
.spf-card-head { margin-bottom: 1.4em }
.spf .spf-card-head p { color: var(--spf-muted); font-size: .88em; margin-top: .35em; max-width: 39.5em }
.spf-card-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .7em 1.4em; min-height: 3.4em; border-top: 1px solid var(--spf-line); margin: 1.4em -1.9em -1.9em; padding: .8em 1.9em }
.spf-check { display: inline-flex; align-items: center; gap: .55em; min-height: var(--spf-target); font-size: .88em; cursor: pointer }
.spf-check input { accent-color: var(--spf-brand); width: calc(1.25rem * var(--spf-scale, 1)); height: calc(1.25rem * var(--spf-scale, 1)); margin: 0; flex: none }
.spf .spf-after { margin-top: 1.2em; background: var(--spf-brand-weak); border-radius: var(--spf-r-md); padding: .7em 1em }
.spf-stack > * + * { margin-top: 1.4em }

/* Fields */
.spf-field :is(label, legend) { display: block; font-weight: 600 }
.spf .spf-hint { display: flex; align-items: center; gap: .45em; color: var(--spf-muted); font-size: .88em; margin-top: 2px }
.spf :is(textarea, input:not([type=radio], [type=checkbox]), select) { display: block; width: 100%; margin-top: .7em; font: inherit; color: inherit; background: var(--spf-surface); border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .6em .85em; min-height: var(--spf-target); resize: vertical; field-sizing: content }
.spf select { field-sizing: fixed }
.spf textarea { min-height: max(var(--spf-target), calc(var(--rows, 1) * 1lh + 1.2em + 3px)) }
.spf [aria-invalid=true] { border-color: var(--spf-error) !important; border-width: 2.5px !important }
.spf-options { display: grid; gap: .5em; margin-top: .7em }
.spf .spf-option { display: flex; align-items: flex-start; gap: .7em; min-height: var(--spf-target); padding: .55em .85em; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); cursor: pointer; font-weight: 400; line-height: 1.45 }
.spf-option:has(input:checked) { border: 2.5px solid var(--spf-brand); background: var(--spf-brand-weak); padding: calc(.55em - 1px) calc(.85em - 1px) }
.spf-option:has(input:focus-visible) { outline: var(--spf-focus-ring); outline-offset: 2px }
.spf-option input:focus-visible { outline: none }
.spf-option input { accent-color: var(--spf-brand); width: 1.2em; height: 1.2em; margin: .15em 0 0; flex: none }
.spf-chosen { margin-left: auto; font-size: calc(.8125rem * var(--spf-scale, 1)); font-weight: 700; color: var(--spf-brand-strong); white-space: nowrap }
.spf-rows { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: .7em; margin-top: .7em }

/* Buttons, save state, notes */
.spf .spf-btn { font: 600 1em/1.2 var(--spf-font); display: inline-flex; align-items: center; justify-content: center; gap: .5em; min-height: var(--spf-target); padding: .5rem 1.15rem; border-radius: var(--spf-r-md); border: 1.5px solid var(--spf-brand); background: var(--spf-surface); color: var(--spf-brand); cursor: pointer; text-decoration: none }
.spf .spf-btn:hover { background: var(--spf-brand-weak) }
.spf .spf-btn.quiet { border-color: var(--spf-line-strong); color: var(--spf-ink) }
.spf-row { display: flex; flex-wrap: wrap; gap: .7em; margin-top: .8em }
.spf-save { display: inline-flex; align-items: center; gap: .45em; font-size: .88em; color: var(--spf-muted) }
.spf-save.saved { color: var(--spf-ok) } .spf-save.draft { color: var(--spf-accent) } .spf-save.failed { color: var(--spf-error) } .spf-save.conflict { color: var(--spf-conflict) }
.spf-note { display: flex; gap: .7em; padding: 1em 1.3em; margin-top: 1.2em; border-radius: var(--spf-r-md); background: var(--spf-accent-weak); border-left: 5px solid var(--spf-accent) }
.spf-note > .spf-icon { color: var(--spf-accent); margin-top: .2em }
.spf-note.error { background: var(--spf-error-weak); border-color: var(--spf-error) } .spf-note.error > .spf-icon { color: var(--spf-error) }
.spf-note.conflict { background: var(--spf-conflict-weak); border-color: var(--spf-conflict) } .spf-note.conflict > .spf-icon { color: var(--spf-conflict) }
.spf-note > div { flex: 1; min-width: 0 } .spf-note .spf-btn { margin-top: .5em }
.spf-versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .7em; margin-top: .7em }
.spf .spf-versions p { background: var(--spf-surface); border: 1px solid var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .7em; font-size: .88em; white-space: pre-wrap; overflow-wrap: anywhere }

/* Letter badges and tags */
.spf-badges { display: inline-flex; gap: 3px; flex: none }
.spf-badges i { font-style: normal; font-weight: 700; font-size: calc(.8125rem * var(--spf-scale, 1)); line-height: calc(1.5rem * var(--spf-scale, 1)); width: calc(1.5rem * var(--spf-scale, 1)); height: calc(1.5rem * var(--spf-scale, 1)); text-align: center; border-radius: var(--spf-r-sm); color: var(--spf-on-brand) }
.spf-badges .F { background: var(--spf-f) } .spf-badges .A { background: var(--spf-a) } .spf-badges .I { background: var(--spf-i) }
.spf-tag { display: inline-flex; align-items: center; gap: .35em; font-size: calc(.8125rem * var(--spf-scale, 1)); border: 1px solid var(--spf-line-strong); border-radius: var(--spf-r-pill); padding: .05rem .6rem; color: var(--spf-muted); white-space: nowrap }
.spf-tag.own { border-style: dashed }

/* Header and footer */
.spf-top { display: grid; gap: .6em; padding: .6em 0 1em; border-bottom: 1px solid var(--spf-line) }
.spf-top-row { display: flex; flex-wrap: wrap; align-items: center; gap: .3em 1.4em }
.spf-brand { font-weight: 700; margin-right: auto }
.spf .spf-top select { width: auto; margin: 0; padding: .3em .6em }
.spf .spf-link { font: inherit; font-size: .88em; display: inline-flex; align-items: center; gap: .4em; min-height: var(--spf-target); border: 0; background: none; color: var(--spf-ink); text-decoration: underline; cursor: pointer; padding: 0 }
.spf-progress-words { display: flex; justify-content: space-between; gap: 1em; font-size: .88em }
.spf .spf-progress { list-style: none; display: grid; grid-template-columns: repeat(11, 1fr); gap: 6px }
.spf-progress :is(a, span.step) { display: flex; align-items: center; justify-content: center; gap: .3em; min-height: 2rem; border-radius: var(--spf-r-sm); border: 1.5px solid var(--spf-line-strong); color: var(--spf-muted); background: var(--spf-surface); font-size: .88em; text-decoration: none; font-variant-numeric: tabular-nums }
.spf-progress span.step { border-style: dashed; background: transparent }
.spf-progress .done a { background: var(--spf-brand-weak); border-color: var(--spf-brand); color: var(--spf-brand-strong) }
.spf-progress .now a { background: var(--spf-brand); border-color: var(--spf-brand); color: var(--spf-on-brand); font-weight: 700 }
.spf-panel { background: var(--spf-surface); border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); padding: 1em 1.3em }
.spf-panel code { overflow-wrap: anywhere }
.spf-turn { display: flex; justify-content: space-between; gap: 1em; margin: 1em 0 3em }
.spf .spf-turn a { display: flex; align-items: center; gap: .8em; padding: .7em 1.4em; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); color: var(--spf-ink); text-decoration: none; line-height: 1.3; min-width: 16rem }
.spf .spf-turn a.next { border-color: var(--spf-brand); background: var(--spf-brand); color: var(--spf-on-brand); justify-content: flex-end; text-align: right; margin-left: auto }
.spf-turn small { display: block; font-size: .88em } .spf-turn b { font-weight: 600 }

/* Venn, week, sort, scale, recall */
.spf-figure { max-width: calc(36rem * var(--spf-scale, 1)); margin: 0 auto; container: spf-figure / inline-size } .spf-figure svg { width: 100%; height: auto }
.spf-venn-grid { display: grid; grid-template: "v p" auto "t p" 1fr / minmax(0, 1.25fr) minmax(0, 1fr); gap: 1em 2em; align-items: start }
.spf-venn-grid .spf-figure { grid-area: v; width: 100% } .spf-venn-grid .spf-region { grid-area: p } .spf-venn-grid .spf-twin { grid-area: t }
.spf-venn .reg { cursor: pointer }
.spf-venn :is(.rim, .chosen) { stroke-linejoin: round } .spf-venn .rim { stroke: var(--spf-surface); stroke-width: 10 } .spf-venn .chosen { stroke: var(--spf-ink); stroke-width: 5 }
.spf-venn .badges { transform-box: fill-box; transform-origin: center }
/* Text in a drawing is at least 13 px as shown; where it would be smaller it is left to the list. The figure's own width counts. */
@container spf-figure (max-width: 495px) {
  .spf-venn .region-name { display: none } .spf-venn .name { font-size: 23px }
  .spf-venn .badges { transform: scale(1.45) } .spf-venn :is(.n1, .n3) .badges { transform: scale(1.2) }
  .spf-venn .n1 { transform: translateY(14px) } .spf-venn .n2 { transform: translateY(30px) } .spf-venn .n3 { transform: translateY(12px) }
}
@container spf-figure (max-width: 316px) { .spf-venn .name { display: none } .spf-venn .n1 .badges { transform: scale(1.8) } .spf-venn .n2 .badges { transform: scale(1.6) } }
@container spf-figure (max-width: 430px) { .spf-week-figure .number { display: none } .spf-week-figure .badges { transform-box: fill-box; transform-origin: 50% 100%; transform: scale(1.3) } }
.spf-paper { background: #fff; color-scheme: light; border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); padding: .5em } .spf .spf-stack > .spf-paper { margin-top: 1em }
.spf-region { border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); overflow: hidden; background: var(--spf-surface) }
.spf-region-head { padding: .9em 1.3em; border-bottom: 2px solid var(--spf-region-edge) } .spf .spf-region-head h3 { margin-top: .35em }
.spf-region.none { border: 1.5px dashed var(--spf-line-strong) } .spf-region.none .spf-region-head { border: 0; padding: 1.4em 1.3em } .spf .spf-region.none h3 { margin: 0; font-size: 1em; font-weight: 400; color: var(--spf-muted) }
.spf-region-body { padding: .9em 1.3em 1.3em } .spf .spf-region-body > * + * { margin-top: .9em }
.spf .spf-region-body h4 { margin: 0; font-size: .88em; font-weight: 700 } .spf .spf-twin h3 { font-size: .88em }
.spf .spf-region-body ul { padding-left: 1.1em; font-size: .88em; line-height: 1.45 }
.spf-ask { background: var(--spf-brand-weak); border-radius: var(--spf-r-md); padding: .7em 1em } .spf-ask b { display: block; font-size: .88em; color: var(--spf-brand-strong) }
.spf-twin button { height: 100% } .spf-twin .spf-chosen { display: inline-flex; align-items: center; gap: .3em; color: inherit }
.spf .spf-twin ul { list-style: none; display: grid; grid-template-columns: repeat(2, 1fr); gap: .5em; margin-top: .5em } .spf-twin li:last-child { grid-column: 1 / -1 }
.spf-twin button { font: inherit; font-size: .88em; text-align: left; color: inherit; width: 100%; min-height: var(--spf-target); display: flex; align-items: center; gap: .6em; padding: .4rem .75rem; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); cursor: pointer; line-height: 1.25 }
.spf-twin button[aria-pressed=true] { border: 2.5px solid var(--spf-ink); font-weight: 700; background: var(--spf-brand-weak) }
.spf .spf-table { width: 100%; border-collapse: collapse; font-size: .88em; line-height: 1.4 }
.spf-table caption { text-align: left; font-weight: 600; padding-bottom: .5em }
.spf-table :is(th, td) { text-align: left; padding: .35em .6em; border-bottom: 1px solid var(--spf-line); vertical-align: middle; font-weight: 400; color: inherit; background: none }
.spf-table input { margin: 0 !important; width: 6em !important; text-align: right }
.spf-week .spf-table label { display: flex; align-items: center; gap: .6em; min-height: var(--spf-target); cursor: pointer; line-height: 1.25 } .spf-week .spf-badges { min-width: 4.6em }
.spf-week .spf-table :is(thead th, tfoot th) { font-weight: 600 } .spf-week .spf-table thead th { background: var(--spf-sunken); border-bottom: 1.5px solid var(--spf-line-strong) }
.spf-week .spf-table .number { text-align: right; font-variant-numeric: tabular-nums } .spf-week .spf-table .number input { margin-left: auto !important }
.spf-week tfoot .number { font-weight: 700; font-size: 1.15em; padding-right: 1.35em }
@container (min-width: 43em) { .spf-two.spf-week { grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr) } }
@container (max-width: 22.6em) { .spf-week .spf-table label { flex-wrap: wrap; gap: .2em .6em; padding: .3em 0 } .spf-week .spf-table input { width: 4.8em !important } }
.spf .spf-bad { color: var(--spf-error); text-align: left; margin-top: .35em; max-width: 12em; margin-left: auto }
.spf-two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2em; align-items: start }
.spf-item { border-top: 1px solid var(--spf-line); padding-top: 1em } .spf-item:first-child { border: 0; padding: 0 }
.spf-scale { display: grid; grid-template-columns: 1fr .6fr 1fr .6fr 1fr; gap: .5em; margin-top: .7em }
.spf .spf-scale .spf-option { flex-direction: column; font-size: .88em } .spf-scale b { font-size: 1.3em; line-height: 1.1 }
.spf-step { display: flex; align-items: center; gap: .5em; width: 100% } .spf .spf-step input { margin: 0 }
.spf .spf-item > h3 { margin-bottom: .35em } .spf-item .spf-field .spf-field { margin-top: 1em }
.spf .spf-reasons { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1em 1.3em; margin-top: 1em } .spf .spf-reasons > * + * { margin-top: .7em }
.spf .spf-reasons h4 { font-size: 1em; margin-bottom: 0 }
.spf .spf-reasons ul { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: .7em }
.spf-reasons li { background: var(--spf-surface); border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); padding: .7em 1em }
.spf-reason-region { display: flex; align-items: center; gap: .6em } .spf .spf-reason-region + p { margin-top: .35em }
.spf .spf-empty { border: 1.5px dashed var(--spf-line-strong); border-radius: var(--spf-r-md); padding: 1.4em; color: var(--spf-muted); text-align: center }
.spf summary { cursor: pointer; min-height: var(--spf-target); display: flex; align-items: center; font-weight: 600; color: var(--spf-brand); text-decoration: underline }

/* One column below 46rem: JupyterLab's width is not the window's, so it is the container that counts */
@container (max-width: 43em) {
  .spf-card { padding: 1em } .spf-card-foot { margin: 1.4em -1em -1em; padding: .8em 1em }
  .spf-venn-grid { grid-template: "v" "p" "t" / minmax(0, 1fr) }
  .spf-two, .spf-scale, .spf .spf-twin ul { grid-template-columns: minmax(0, 1fr) }
  .spf .spf-scale .spf-option { flex-direction: row } .spf-scale .spf-step { width: auto } .spf-scale .spf-chosen { margin-left: 0 }
  .spf .spf-progress { gap: 3px } .spf-progress .spf-icon { display: none !important } .spf-progress .done a { box-shadow: inset 0 -4px var(--spf-brand) }
  .spf-progress :is(a, span.step) { font-size: calc(.75rem * var(--spf-scale, 1)) }
  .spf-turn { flex-direction: column-reverse } .spf .spf-turn a { min-width: 0; width: 100% }
}
@media (prefers-reduced-motion: no-preference) { .spf-option, .spf-btn, .spf-twin button { transition: background-color var(--spf-fast), border-color var(--spf-fast) } }
@media (forced-colors: active) { .spf-option:has(input:checked), .spf-twin [aria-pressed=true] { border-width: 4px } }
@media print { .spf-top, .spf-turn, .spf-btn { display: none } .spf-card { box-shadow: none; break-inside: avoid } }
`;var Je=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
:root {
  /* Surfaces */
  --spf-page: #f5f8f7;            /* page behind everything */
  --spf-surface: #ffffff;         /* cards, fields, table rows */
  --spf-sunken: #eef4f2;          /* table heads, quiet panels inside a card */

  /* Text and lines */
  --spf-ink: #16302e;             /* body text, headings, Venn labels */
  --spf-muted: #4e6764;           /* secondary text, still 4.5:1 everywhere (was #56706d) */
  --spf-line: #d6e0de;            /* decorative dividers and card edges only */
  --spf-line-strong: #6f8784;     /* edge of anything you can operate: 3:1 */

  /* Brand and meaning */
  --spf-brand: #0b6e69;           /* links, primary button, selected state */
  --spf-brand-strong: #07524e;    /* hover and pressed */
  --spf-brand-weak: #e5f2f1;      /* selected background, hover background */
  --spf-on-brand: #ffffff;        /* text on brand */
  --spf-accent: #9a4606;          /* needs attention: unsaved, restraining force (was #b45309) */
  --spf-accent-weak: #fdf1e2;     /* background for attention */
  --spf-ok: #1a6e37;              /* saved, done (was #1f7a3f) */
  --spf-ok-weak: #e6f3ea;         /* background for saved, done */
  --spf-error: #a8201a;           /* failed, invalid */
  --spf-error-weak: #fdecea;      /* background for error */
  --spf-conflict: #6a3d8f;        /* two versions of the same answer */
  --spf-conflict-weak: #f3ecf8;   /* background for conflict */

  /* The three circles: letter badges (white letter on these) */
  --spf-f: #5b4490;               /* F, folkevalgte */
  --spf-a: #0b6e69;               /* A, administrasjon */
  --spf-i: #8a4b05;               /* I, innbyggere og andre */

  /* The seven regions: fills, always with letters and pattern on top */
  --spf-fill-a: #d7ecea;          /* only A */
  --spf-fill-f: #e6ddf3;          /* only F */
  --spf-fill-i: #fdebd0;          /* only I */
  --spf-fill-fa: #bcd3e6;         /* F and A */
  --spf-fill-ai: #d3e4b8;         /* A and I */
  --spf-fill-fi: #f3cfc6;         /* F and I */
  --spf-fill-fai: #fff6c9;        /* all three */
  --spf-region-edge: #3d5956;     /* circle outlines: 3:1 against every fill */
  --spf-pattern: #16302e;         /* pattern strokes (drawn at --spf-pattern-alpha) */
  --spf-pattern-alpha: .2;        /* quiet enough to read text over */

  /* Heat map, one hue, always with the number or «0–4» written in the region */
  --spf-heat-0: #f3f7f6;          /* under 5, hatched */
  --spf-heat-1: #d2e9e6;          /* low */
  --spf-heat-2: #9dd0ca;          /* middle */
  --spf-heat-3: #74bfb7;          /* high */

  /* Type: system fonts only */
  --spf-font: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; /* all text */
  --spf-text-xs: .8125rem;        /* 13: axis labels, footnotes; never body */
  --spf-text-sm: .9375rem;        /* 15: hints, status, table cells */
  --spf-text-md: 1.0625rem;       /* 17: body and fields */
  --spf-text-lg: 1.25rem;         /* 20: lead, card titles, questions */
  --spf-text-xl: 1.5625rem;       /* 25: section headings (h2) */
  --spf-text-2xl: 2.375rem;       /* 38: page title (h1) */
  --spf-leading: 1.55;            /* body line height */
  --spf-leading-tight: 1.2;       /* headings */
  --spf-measure: 42rem;           /* longest text line, about 70 characters */
  --spf-page-width: 65rem;        /* widest widget, 1040 px */

  /* Spacing, 4 px base */
  --spf-s1: .25rem;               /* 4: icon to text */
  --spf-s2: .5rem;                /* 8: inside chips */
  --spf-s3: .75rem;               /* 12: label to field */
  --spf-s4: 1rem;                 /* 16: between related items */
  --spf-s5: 1.5rem;               /* 24: card padding */
  --spf-s6: 2rem;                 /* 32: between groups */
  --spf-s7: 3rem;                 /* 48: between cells of different kind */
  --spf-s8: 4rem;                 /* 64: above a new section */

  /* Shape */
  --spf-r-sm: 6px;                /* badges, chips */
  --spf-r-md: 10px;               /* buttons, fields */
  --spf-r-lg: 16px;               /* cards */
  --spf-r-pill: 999px;            /* progress, status */
  --spf-target: 2.75rem;          /* smallest operable height, 44 px */
  --spf-shadow: 0 1px 2px rgb(22 48 46 / .06), 0 6px 20px rgb(22 48 46 / .05); /* cards only */

  /* Focus: outline at 2 px offset, over a gap colour where the thing sits on a fill */
  --spf-focus: #0a3f8f;           /* ring */
  --spf-focus-gap: #ffffff;       /* gap between ring and thing */
  --spf-focus-ring: 3px solid var(--spf-focus); /* use as outline, never box-shadow (forced colours keep outlines) */

  /* Motion */
  --spf-fast: 120ms;              /* hover, press */
  --spf-slow: 240ms;              /* panel change, bars growing */
}

body[data-jp-theme-light="false"], .spf-dark {
  color-scheme: dark;            /* native radios, checkboxes, scrollbars */
  --spf-page: #0e1716; --spf-surface: #162220; --spf-sunken: #1e2d2b;
  --spf-ink: #e8f1ef; --spf-muted: #a9bdb9; --spf-line: #2d403d; --spf-line-strong: #7b938f;
  --spf-brand: #66c9c0; --spf-brand-strong: #8fdcd5; --spf-brand-weak: #163733; --spf-on-brand: #06211f;
  --spf-accent: #f2b06b; --spf-accent-weak: #3a2812; --spf-ok: #7bd49a; --spf-ok-weak: #163323;
  --spf-error: #ffa59b; --spf-error-weak: #40201d; --spf-conflict: #cfb1ec; --spf-conflict-weak: #302340;
  --spf-f: #c6b3ec; --spf-a: #66c9c0; --spf-i: #f2b06b;
  --spf-fill-a: #17403d; --spf-fill-f: #382d52; --spf-fill-i: #4c3415; --spf-fill-fa: #223f5a;
  --spf-fill-ai: #394a1c; --spf-fill-fi: #5a3129; --spf-fill-fai: #575018;
  --spf-region-edge: #a5bab6; --spf-pattern: #ffffff; --spf-pattern-alpha: .13;
  --spf-heat-0: #1a2725; --spf-heat-1: #1d413d; --spf-heat-2: #24605a; --spf-heat-3: #286a63;
  --spf-focus: #9cc4ff; --spf-focus-gap: #0e1716;
  --spf-shadow: none;
}

`;function St(t,e){let[,n]=pe(o=>o+1,0);return[Ne(()=>{let o=t.get("answers");return new Map(Object.entries(o).map(([s,a])=>[s,new Y(t,s,e.store,e.id,a,()=>n(0))]))},[t]),()=>n(0)]}function Ct({model:t,Body:e}){let[n,r]=z(t.get("content")),[o,s]=z(n.figure),[a,f]=z(null),[c]=St(t,n),p=(i,u)=>$e(n.ui,i,u);W(()=>{let i=b=>{b.type==="figure"?s(b.figure):b.type==="proportional"?f(b):c.get(b.field)?.receive(b)},u=()=>r(t.get("content")),_=()=>t.send({type:"refresh"}),v=()=>c.forEach(b=>b.flush());return t.on("msg:custom",i),t.on("change:content",u),addEventListener("focus",_),addEventListener("pagehide",v),addEventListener("visibilitychange",v),()=>{c.forEach(b=>b.close()),t.off("msg:custom",i),t.off("change:content",u),removeEventListener("focus",_),removeEventListener("pagehide",v),removeEventListener("visibilitychange",v)}},[c]);let d={content:n,t:p,figure:o,approximate:a,value:i=>c.get(i)?.value??null,write:(i,u)=>c.get(i)?.write(u),flush:()=>c.forEach(i=>i.flush()),send:i=>t.send(i)};return n.kind==="header"||n.kind==="footer"?l(e,{...d}):l(Mt,{content:n,ledgers:c,t:p,children:l(e,{...d})})}function Mt({content:t,ledgers:e,t:n,children:r}){let o=`${t.id.replace(".","-")}-heading`,s=[...e.values()],a=s.some(f=>f.field!=="report"&&f.value!==null);return l("section",{class:"spf-card","aria-labelledby":o,lang:t.language,"data-exercise":t.id,children:[l("div",{class:"spf-card-head",children:[l("h2",{id:o,children:t.title}),t.intro&&l("p",{children:t.intro})]}),r,t.after&&t.kind!=="sort"&&a&&l("p",{class:"spf-after",children:t.after}),l(qe,{ledgers:s,t:n}),s.length>0&&l("div",{class:"spf-card-foot",children:[l(Be,{ledgers:s,t:n}),l(Tt,{ledger:e.get("report"),t:n})]})]})}function Tt({ledger:t,t:e}){return t?l("label",{class:"spf-check",children:[l("input",{type:"checkbox",checked:t.value!==!1,onChange:n=>{t.write(n.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function Et(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Je+We,document.head.append(t)}function Ge(t){return{render({model:e,el:n}){return Et(),n.classList.add("spf"),se(l(Ct,{model:e,Body:t}),n),()=>se(null,n)}}}function Qe({id:t,value:e,most:n,bad:r,t:o,write:s,flush:a}){let f=At(e),[c,p]=z(Ke(f,o)),d=Ye(c,n);return W(()=>{d!=="bad"&&d!==f&&p(Ke(f,o))},[f]),l(S,{children:[l("input",{id:t,type:"text",inputMode:"decimal",autocomplete:"off",value:c,"aria-invalid":d==="bad","aria-describedby":d==="bad"?`${t}-bad`:`${t}-hint`,onInput:i=>{p(i.currentTarget.value);let u=Ye(i.currentTarget.value,n);u!=="bad"&&u!==f&&s(u)},onBlur:a}),d==="bad"&&l("p",{class:"spf-bad",id:`${t}-bad`,role:"alert",children:r})]})}var At=t=>typeof t=="number"?t:null;function Ye(t,e){let n=t.trim().replace(",",".");if(n==="")return null;let r=Number(n);return/^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(n)&&r<=e?r:"bad"}function Ke(t,e){return t===null?"":String(Math.round(t*100)/100).replace(".",e("decimal-sign"))}var Pt=999999;function Xe(t){let{field:e}=t;return e.kind==="choice"||e.kind==="several"?l(Ft,{...t}):e.kind==="rows"?l(Dt,{...t}):l("div",{class:"spf-field",children:[l("label",{for:t.id,children:e.label}),l(Ht,{...t}),l(zt,{...t})]})}function Ht({field:t,id:e,t:n}){let r=t.hint||(t.kind==="text"?n("roles-not-names"):"");return r?l("p",{class:"spf-hint",id:`${e}-hint`,children:[l(A,{name:"info"})," ",r]}):null}function zt(t){let{field:e,id:n,value:r,write:o,flush:s}=t,a={id:n,"aria-describedby":`${n}-hint`,onBlur:s};return e.kind==="region"?l("select",{...a,value:r??"",onChange:f=>o(f.currentTarget.value||null),children:[l("option",{value:"",children:t.t("choose")}),e.options.map(f=>l("option",{value:f.id,children:[f.text," (",[...f.id].join(", "),")"]},f.id))]}):e.kind==="date"?l("input",{...a,type:"date",value:r??"",onInput:f=>o(f.currentTarget.value||null)}):e.kind==="number"?l(Qe,{...t,most:t.field.max??Pt,bad:t.t("not-a-number")}):l("textarea",{...a,rows:e.lines,style:{"--rows":e.lines},value:r??"",spellcheck:!0,onInput:f=>o(f.currentTarget.value||null)})}function Ft({field:t,id:e,value:n,write:r,flush:o,t:s}){let a=t.kind==="several",f=a?n??[]:[],c=a&&t.max!==null&&f.length>=t.max,p=d=>r(f.includes(d)?f.filter(i=>i!==d):[...f,d]);return l("fieldset",{class:"spf-field",children:[l("legend",{children:t.label}),t.hint&&l("p",{class:"spf-hint",id:`${e}-hint`,children:[l(A,{name:"info"})," ",t.hint]}),l("div",{class:"spf-options",children:t.options.map(d=>{let i=a?f.includes(d.id):n===d.id;return l("label",{class:"spf-option",children:[l("input",{type:a?"checkbox":"radio",name:e,checked:i,"aria-disabled":c&&!i,onClick:u=>{c&&!i&&u.preventDefault()},onChange:()=>{a?c&&!i||p(d.id):r(d.id),o()}}),l("span",{children:d.text}),i&&l("span",{class:"spf-chosen",children:s("chosen")})]},d.id)})}),a&&t.max!==null&&l("p",{class:"spf-hint",role:"status",children:[s("chosen-of",{n:String(f.length),max:String(t.max)}),c?` ${s("uncheck-first")}`:""]})]})}function Dt({field:t,id:e,value:n,write:r,flush:o,t:s}){let a=n??[],f=a.length?a:[{}],c=(p,d,i)=>r(f.map((u,_)=>_===p?{...u,[d]:i}:u));return l("fieldset",{class:"spf-field",children:[l("legend",{children:t.label}),f.map((p,d)=>l("div",{class:"spf-rows",children:t.columns.map(i=>l("label",{children:[i.text,l("textarea",{rows:1,id:`${e}-${d}-${i.id}`,value:p[i.id]??"",onBlur:o,onInput:u=>c(d,i.id,u.currentTarget.value)})]},i.id))},d)),l("button",{type:"button",class:"spf-btn quiet",onClick:()=>r([...f,{}]),children:s("add-row")})]})}var vn=Ge(({content:t,t:e,value:n,write:r,flush:o})=>l("div",{class:"spf-stack",children:t.fields.map(s=>l(Xe,{field:s,id:`${t.id.replace(".","-")}-${s.name}`,t:e,flush:o,value:n(s.name),write:a=>r(s.name,a)},s.name))}));export{vn as default};
