/* Made by lib/ui/build.mjs from sources 4cb0f40aef6a5fbeb0efb8ede046608b4861ed44d8ba63dfce2c67e6d4f6f879 */
var O,g,me,Ze,E,ce,he,ve,be,ee,Q,X,et,L={},ye=[],tt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,q=Array.isArray;function C(e,t){for(var n in t)e[n]=t[n];return e}function te(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function nt(e,t,n){var r,o,i,f={};for(i in t)i=="key"?r=t[i]:i=="ref"?o=t[i]:f[i]=t[i];if(arguments.length>2&&(f.children=arguments.length>3?O.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(i in e.defaultProps)f[i]===void 0&&(f[i]=e.defaultProps[i]);return j(e,f,r,o,null)}function j(e,t,n,r,o){var i={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++me,__i:-1,__u:0};return o==null&&g.vnode!=null&&g.vnode(i),i}function S(e){return e.children}function R(e,t){this.props=e,this.context=t}function H(e,t){if(t==null)return e.__?H(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?H(e):null}function we(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return we(e)}}function ue(e){(!e.__d&&(e.__d=!0)&&E.push(e)&&!U.__r++||ce!=g.debounceRendering)&&((ce=g.debounceRendering)||he)(U)}function U(){for(var e,t,n,r,o,i,f,a=1;E.length;)E.length>a&&E.sort(ve),e=E.shift(),a=E.length,e.__d&&(n=void 0,r=void 0,o=(r=(t=e).__v).__e,i=[],f=[],t.__P&&((n=C({},r)).__v=r.__v+1,g.vnode&&g.vnode(n),ne(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[o]:null,i,o??H(r),!!(32&r.__u),f),n.__v=r.__v,n.__.__k[n.__i]=n,Se(i,n,f),r.__e=r.__=null,n.__e!=o&&we(n)));U.__r=0}function xe(e,t,n,r,o,i,f,a,c,l,d){var s,u,_,v,b,x,h,m=r&&r.__k||ye,M=t.length;for(c=rt(n,t,m,c,M),s=0;s<M;s++)(_=n.__k[s])!=null&&(u=_.__i==-1?L:m[_.__i]||L,_.__i=s,x=ne(e,_,u,o,i,f,a,c,l,d),v=_.__e,_.ref&&u.ref!=_.ref&&(u.ref&&re(u.ref,null,_),d.push(_.ref,_.__c||v,_)),b==null&&v!=null&&(b=v),(h=!!(4&_.__u))||u.__k===_.__k?c=ke(_,c,e,h):typeof _.type=="function"&&x!==void 0?c=x:v&&(c=v.nextSibling),_.__u&=-7);return n.__e=b,c}function rt(e,t,n,r,o){var i,f,a,c,l,d=n.length,s=d,u=0;for(e.__k=new Array(o),i=0;i<o;i++)(f=t[i])!=null&&typeof f!="boolean"&&typeof f!="function"?(typeof f=="string"||typeof f=="number"||typeof f=="bigint"||f.constructor==String?f=e.__k[i]=j(null,f,null,null,null):q(f)?f=e.__k[i]=j(S,{children:f},null,null,null):f.constructor===void 0&&f.__b>0?f=e.__k[i]=j(f.type,f.props,f.key,f.ref?f.ref:null,f.__v):e.__k[i]=f,c=i+u,f.__=e,f.__b=e.__b+1,a=null,(l=f.__i=st(f,n,c,s))!=-1&&(s--,(a=n[l])&&(a.__u|=2)),a==null||a.__v==null?(l==-1&&(o>d?u--:o<d&&u++),typeof f.type!="function"&&(f.__u|=4)):l!=c&&(l==c-1?u--:l==c+1?u++:(l>c?u--:u++,f.__u|=4))):e.__k[i]=null;if(s)for(i=0;i<d;i++)(a=n[i])!=null&&(2&a.__u)==0&&(a.__e==r&&(r=H(a)),Me(a,a));return r}function ke(e,t,n,r){var o,i;if(typeof e.type=="function"){for(o=e.__k,i=0;o&&i<o.length;i++)o[i]&&(o[i].__=e,t=ke(o[i],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=H(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function st(e,t,n,r){var o,i,f,a=e.key,c=e.type,l=t[n],d=l!=null&&(2&l.__u)==0;if(l===null&&a==null||d&&a==l.key&&c==l.type)return n;if(r>(d?1:0)){for(o=n-1,i=n+1;o>=0||i<t.length;)if((l=t[f=o>=0?o--:i++])!=null&&(2&l.__u)==0&&a==l.key&&c==l.type)return f}return-1}function _e(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||tt.test(t)?n:n+"px"}function V(e,t,n,r,o){var i,f;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||_e(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||_e(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")i=t!=(t=t.replace(be,"$1")),f=t.toLowerCase(),t=f in e||t=="onFocusOut"||t=="onFocusIn"?f.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+i]=n,n?r?n.u=r.u:(n.u=ee,e.addEventListener(t,i?X:Q,i)):e.removeEventListener(t,i?X:Q,i);else{if(o=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function ge(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=ee++;else if(t.t<n.u)return;return n(g.event?g.event(t):t)}}}function ne(e,t,n,r,o,i,f,a,c,l){var d,s,u,_,v,b,x,h,m,M,T,D,F,de,N,I,K,k=t.type;if(t.constructor!==void 0)return null;128&n.__u&&(c=!!(32&n.__u),i=[a=t.__e=n.__e]),(d=g.__b)&&d(t);e:if(typeof k=="function")try{if(h=t.props,m="prototype"in k&&k.prototype.render,M=(d=k.contextType)&&r[d.__c],T=d?M?M.props.value:d.__:r,n.__c?x=(s=t.__c=n.__c).__=s.__E:(m?t.__c=s=new k(h,T):(t.__c=s=new R(h,T),s.constructor=k,s.render=ot),M&&M.sub(s),s.state||(s.state={}),s.__n=r,u=s.__d=!0,s.__h=[],s._sb=[]),m&&s.__s==null&&(s.__s=s.state),m&&k.getDerivedStateFromProps!=null&&(s.__s==s.state&&(s.__s=C({},s.__s)),C(s.__s,k.getDerivedStateFromProps(h,s.__s))),_=s.props,v=s.state,s.__v=t,u)m&&k.getDerivedStateFromProps==null&&s.componentWillMount!=null&&s.componentWillMount(),m&&s.componentDidMount!=null&&s.__h.push(s.componentDidMount);else{if(m&&k.getDerivedStateFromProps==null&&h!==_&&s.componentWillReceiveProps!=null&&s.componentWillReceiveProps(h,T),t.__v==n.__v||!s.__e&&s.shouldComponentUpdate!=null&&s.shouldComponentUpdate(h,s.__s,T)===!1){for(t.__v!=n.__v&&(s.props=h,s.state=s.__s,s.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(P){P&&(P.__=t)}),D=0;D<s._sb.length;D++)s.__h.push(s._sb[D]);s._sb=[],s.__h.length&&f.push(s);break e}s.componentWillUpdate!=null&&s.componentWillUpdate(h,s.__s,T),m&&s.componentDidUpdate!=null&&s.__h.push(function(){s.componentDidUpdate(_,v,b)})}if(s.context=T,s.props=h,s.__P=e,s.__e=!1,F=g.__r,de=0,m){for(s.state=s.__s,s.__d=!1,F&&F(t),d=s.render(s.props,s.state,s.context),N=0;N<s._sb.length;N++)s.__h.push(s._sb[N]);s._sb=[]}else do s.__d=!1,F&&F(t),d=s.render(s.props,s.state,s.context),s.state=s.__s;while(s.__d&&++de<25);s.state=s.__s,s.getChildContext!=null&&(r=C(C({},r),s.getChildContext())),m&&!u&&s.getSnapshotBeforeUpdate!=null&&(b=s.getSnapshotBeforeUpdate(_,v)),I=d,d!=null&&d.type===S&&d.key==null&&(I=Ce(d.props.children)),a=xe(e,q(I)?I:[I],t,n,r,o,i,f,a,c,l),s.base=t.__e,t.__u&=-161,s.__h.length&&f.push(s),x&&(s.__E=s.__=null)}catch(P){if(t.__v=null,c||i!=null)if(P.then){for(t.__u|=c?160:128;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;i[i.indexOf(a)]=null,t.__e=a}else{for(K=i.length;K--;)te(i[K]);Z(t)}else t.__e=n.__e,t.__k=n.__k,P.then||Z(t);g.__e(P,t,n)}else i==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):a=t.__e=it(n.__e,t,n,r,o,i,f,c,l);return(d=g.diffed)&&d(t),128&t.__u?void 0:a}function Z(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(Z)}function Se(e,t,n){for(var r=0;r<n.length;r++)re(n[r],n[++r],n[++r]);g.__c&&g.__c(t,e),e.some(function(o){try{e=o.__h,o.__h=[],e.some(function(i){i.call(o)})}catch(i){g.__e(i,o.__v)}})}function Ce(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:q(e)?e.map(Ce):C({},e)}function it(e,t,n,r,o,i,f,a,c){var l,d,s,u,_,v,b,x=n.props||L,h=t.props,m=t.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),i!=null){for(l=0;l<i.length;l++)if((_=i[l])&&"setAttribute"in _==!!m&&(m?_.localName==m:_.nodeType==3)){e=_,i[l]=null;break}}if(e==null){if(m==null)return document.createTextNode(h);e=document.createElementNS(o,m,h.is&&h),a&&(g.__m&&g.__m(t,i),a=!1),i=null}if(m==null)x===h||a&&e.data==h||(e.data=h);else{if(i=i&&O.call(e.childNodes),!a&&i!=null)for(x={},l=0;l<e.attributes.length;l++)x[(_=e.attributes[l]).name]=_.value;for(l in x)if(_=x[l],l!="children"){if(l=="dangerouslySetInnerHTML")s=_;else if(!(l in h)){if(l=="value"&&"defaultValue"in h||l=="checked"&&"defaultChecked"in h)continue;V(e,l,null,_,o)}}for(l in h)_=h[l],l=="children"?u=_:l=="dangerouslySetInnerHTML"?d=_:l=="value"?v=_:l=="checked"?b=_:a&&typeof _!="function"||x[l]===_||V(e,l,_,x[l],o);if(d)a||s&&(d.__html==s.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[];else if(s&&(e.innerHTML=""),xe(t.type=="template"?e.content:e,q(u)?u:[u],t,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":o,i,f,i?i[0]:n.__k&&H(n,0),a,c),i!=null)for(l=i.length;l--;)te(i[l]);a||(l="value",m=="progress"&&v==null?e.removeAttribute("value"):v!=null&&(v!==e[l]||m=="progress"&&!v||m=="option"&&v!=x[l])&&V(e,l,v,x[l],o),l="checked",b!=null&&b!=e[l]&&V(e,l,b,x[l],o))}return e}function re(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(o){g.__e(o,n)}}function Me(e,t,n){var r,o;if(g.unmount&&g.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||re(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(i){g.__e(i,t)}r.base=r.__P=null}if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&Me(r[o],t,n||typeof e.type!="function");n||te(e.__e),e.__c=e.__=e.__e=void 0}function ot(e,t,n){return this.constructor(e,n)}function se(e,t,n){var r,o,i,f;t==document&&(t=document.documentElement),g.__&&g.__(e,t),o=(r=typeof n=="function")?null:n&&n.__k||t.__k,i=[],f=[],ne(t,e=(!r&&n||t).__k=nt(S,null,[e]),o||L,L,t.namespaceURI,!r&&n?[n]:o?null:t.firstChild?O.call(t.childNodes):null,i,!r&&n?n:o?o.__e:t.firstChild,r,f),Se(i,e,f)}O=ye.slice,g={__e:function(e,t,n,r){for(var o,i,f;t=t.__;)if((o=t.__c)&&!o.__)try{if((i=o.constructor)&&i.getDerivedStateFromError!=null&&(o.setState(i.getDerivedStateFromError(e)),f=o.__d),o.componentDidCatch!=null&&(o.componentDidCatch(e,r||{}),f=o.__d),f)return o.__E=o}catch(a){e=a}throw e}},me=0,Ze=function(e){return e!=null&&e.constructor===void 0},R.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=C({},this.state),typeof e=="function"&&(e=e(C({},n),this.props)),e&&C(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),ue(this))},R.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),ue(this))},R.prototype.render=S,E=[],he=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ve=function(e,t){return e.__v.__b-t.__v.__b},U.__r=0,be=/(PointerCapture)$|Capture$/i,ee=0,Q=ge(!1),X=ge(!0),et=0;var $,y,ie,Te,oe=0,Le=[],w=g,Ee=w.__b,Ae=w.__r,Pe=w.diffed,He=w.__c,ze=w.unmount,Fe=w.__;function fe(e,t){w.__h&&w.__h(y,e,oe||t),oe=0;var n=y.__H||(y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function z(e){return oe=1,pe(Ne,e)}function pe(e,t,n){var r=fe($++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ne(void 0,t),function(a){var c=r.__N?r.__N[0]:r.__[0],l=r.t(c,a);c!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=y,!y.__f)){var o=function(a,c,l){if(!r.__c.__H)return!0;var d=r.__c.__H.__.filter(function(u){return!!u.__c});if(d.every(function(u){return!u.__N}))return!i||i.call(this,a,c,l);var s=r.__c.props!==a;return d.forEach(function(u){if(u.__N){var _=u.__[0];u.__=u.__N,u.__N=void 0,_!==u.__[0]&&(s=!0)}}),i&&i.call(this,a,c,l)||s};y.__f=!0;var i=y.shouldComponentUpdate,f=y.componentWillUpdate;y.componentWillUpdate=function(a,c,l){if(this.__e){var d=i;i=void 0,o(a,c,l),i=d}f&&f.call(this,a,c,l)},y.shouldComponentUpdate=o}return r.__N||r.__}function W(e,t){var n=fe($++,3);!w.__s&&De(n.__H,t)&&(n.__=e,n.u=t,y.__H.__h.push(n))}function $e(e,t){var n=fe($++,7);return De(n.__H,t)&&(n.__=e(),n.__H=t,n.__h=e),n.__}function at(){for(var e;e=Le.shift();)if(e.__P&&e.__H)try{e.__H.__h.forEach(B),e.__H.__h.forEach(ae),e.__H.__h=[]}catch(t){e.__H.__h=[],w.__e(t,e.__v)}}w.__b=function(e){y=null,Ee&&Ee(e)},w.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Fe&&Fe(e,t)},w.__r=function(e){Ae&&Ae(e),$=0;var t=(y=e.__c).__H;t&&(ie===y?(t.__h=[],y.__h=[],t.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(t.__h.forEach(B),t.__h.forEach(ae),t.__h=[],$=0)),ie=y},w.diffed=function(e){Pe&&Pe(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&(Le.push(t)!==1&&Te===w.requestAnimationFrame||((Te=w.requestAnimationFrame)||ft)(at)),t.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ie=y=null},w.__c=function(e,t){t.some(function(n){try{n.__h.forEach(B),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){t.some(function(o){o.__h&&(o.__h=[])}),t=[],w.__e(r,n.__v)}}),He&&He(e,t)},w.unmount=function(e){ze&&ze(e);var t,n=e.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{B(r)}catch(o){t=o}}),n.__H=void 0,t&&w.__e(t,n.__v))};var Ie=typeof requestAnimationFrame=="function";function ft(e){var t,n=function(){clearTimeout(r),Ie&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ie&&(t=requestAnimationFrame(n))}function B(e){var t=y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),y=t}function ae(e){var t=y;e.__c=e.__(),y=t}function De(e,t){return!e||e.length!==t.length||t.some(function(n,r){return n!==e[r]})}function Ne(e,t){return typeof t=="function"?t(e):t}function Ve(e,t,n={}){return(e[t]??t).replace(/\{(\w+)\}/g,(r,o)=>n[o]??r)}function J(e,t){let n=new Date(e);return`${n.getHours()}${t("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var pt="spenningsfelt:",je=e=>Number(e.split(":")[1]),le=e=>e.split(":")[0]??"",G=class{prefix;constructor(t,n){this.prefix=`${pt}${t}:${n}:`}keep(t){try{localStorage.setItem(this.prefix+le(t.source),JSON.stringify(t))}catch{}}confirm(t){let n=this.read(this.prefix+le(t));n&&je(n.source)<=je(t)&&localStorage.removeItem(this.prefix+le(t))}drafts(){try{return Object.keys(localStorage).filter(t=>t.startsWith(this.prefix)).map(t=>this.read(t)).filter(t=>t!==null)}catch{return[]}}read(t){try{let n=JSON.parse(localStorage.getItem(t)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var lt=500,dt=400,ct=2500,Re=5e3,ut=Array.from(crypto.getRandomValues(new Uint8Array(5)),e=>e.toString(36).padStart(2,"0")).join("").slice(0,10),_t=0,Y=class{constructor(t,n,r,o,i,f){this.model=t;this.field=n;this.stored=i;this.changed=f;this.value=i.value,this.seen=i.seen,this.state=Oe(i),this.journal=new G(r,`${o}.${n}`),this.left=this.leftBehind();let a=this.left.at(-1);a!==void 0&&(this.value=a.value,this.seen=a.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";left;own=null;seen;pause;patience;journal;write(t){this.value=t,Ue.has(this.reason)&&this.forget(),this.own={value:t,source:`${ut}:${++_t}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),lt)}settle(t){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(t),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.send()}receive(t){t.type==="saved"&&this.saved(t.source,t.version,t),t.type==="changed"&&!this.next&&this.accept(t),t.type==="failed"&&t.source===this.next?.source&&this.fail(t.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[t,n]=[[],[]];for(let r of this.journal.drafts())(gt(r.value,this.stored.value)?t:n).push(r);return t.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(dt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(ct,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Re,()=>this.send())})}))}wait(t,n){clearTimeout(this.patience),this.patience=setTimeout(n,t)}saved(t,n,r){this.journal.confirm(t),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==t&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===t?this.left.shift():this.own?.source===t&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(t){this.stored=t,this.seen=t.seen,this.value=t.value,this.enter(Oe(t))}fail(t){this.reason=t,this.enter("failed"),Ue.has(t)?clearTimeout(this.patience):this.wait(Re,()=>this.send())}forget(){let t=this.left.shift();t&&this.journal.confirm(t.source),this.reason=""}enter(t){this.state=t,this.changed()}},Ue=new Set(["too-long","bad-value"]),gt=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Oe(e){return e.versions.length>1?"conflict":e.at===null?"untouched":"saved"}var mt=0;function p(e,t,n,r,o,i){t||(t={});var f,a,c=t;if("ref"in c)for(a in c={},t)a=="ref"?f=t[a]:c[a]=t[a];var l={type:e,props:c,key:n,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--mt,__i:-1,__u:0,__source:o,__self:i};if(typeof e=="function"&&(f=e.defaultProps))for(a in f)c[a]===void 0&&(c[a]=f[a]);return g.vnode&&g.vnode(l),l}var ht={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function A({name:e}){return p("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:p("path",{d:ht[e]})})}var vt=["failed","conflict","draft","saving","saved","untouched"],bt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function qe({ledgers:e,t}){let n=vt.find(i=>e.some(f=>f.state===i))??"untouched",r=e.map(i=>i.stored.at).filter(i=>i!==null).sort((i,f)=>Date.parse(i)-Date.parse(f)).at(-1),o=n==="saved"&&r?t("saved",{time:J(r,t)}):n==="untouched"?"":t(n);return p("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&p(A,{name:bt[n]}),o&&p("span",{children:o})]})}function Be({ledgers:e,t}){let n=e.find(r=>r.state==="failed");return p(S,{children:[n&&p("div",{class:"spf-note error",role:"alert",children:[p(A,{name:"warning"}),p("div",{children:[p("b",{children:t("failed")}),p("p",{children:t(`reason-${n.reason}`)}),p("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:t("try-again")})]})]}),e.filter(r=>r.state==="conflict").map(r=>p(yt,{ledger:r,t},r.field))]})}function yt({ledger:e,t}){let n=e.stored.versions,r=n.every(o=>typeof o.value=="string");return p("div",{class:"spf-note conflict",role:"status",children:[p(A,{name:"fork"}),p("div",{children:[p("b",{children:t("conflict")}),p("p",{children:t("conflict-why")}),p("div",{class:"spf-versions",children:n.map(o=>p("p",{children:[p("b",{children:J(o.at,t)}),p("br",{}),wt(o.value)]},o.id))}),p("div",{class:"spf-row",children:[n.map(o=>p("button",{type:"button",class:"spf-btn quiet",onClick:()=>e.settle(o.value),children:t("keep",{time:J(o.at,t)})},o.id)),r&&p("button",{type:"button",class:"spf-btn quiet",onClick:()=>e.settle(n.map(o=>o.value).join(`

`)),children:t("keep-both")})]})]})]})}var wt=e=>typeof e=="string"?e:JSON.stringify(e);var We=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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

`;function St(e,t){let[,n]=pe(o=>o+1,0);return[$e(()=>{let o=e.get("answers");return new Map(Object.entries(o).map(([i,f])=>[i,new Y(e,i,t.store,t.id,f,()=>n(0))]))},[e]),()=>n(0)]}function Ct({model:e,Body:t}){let[n,r]=z(e.get("content")),[o,i]=z(n.figure),[f,a]=z(null),[c]=St(e,n),l=(s,u)=>Ve(n.ui,s,u);W(()=>{let s=b=>{b.type==="figure"?i(b.figure):b.type==="proportional"?a(b):c.get(b.field)?.receive(b)},u=()=>r(e.get("content")),_=()=>e.send({type:"refresh"}),v=()=>c.forEach(b=>b.flush());return e.on("msg:custom",s),e.on("change:content",u),addEventListener("focus",_),addEventListener("pagehide",v),addEventListener("visibilitychange",v),()=>{c.forEach(b=>b.close()),e.off("msg:custom",s),e.off("change:content",u),removeEventListener("focus",_),removeEventListener("pagehide",v),removeEventListener("visibilitychange",v)}},[c]);let d={content:n,t:l,figure:o,approximate:f,value:s=>c.get(s)?.value??null,write:(s,u)=>c.get(s)?.write(u),flush:()=>c.forEach(s=>s.flush()),send:s=>e.send(s)};return n.kind==="header"||n.kind==="footer"?p(t,{...d}):p(Mt,{content:n,ledgers:c,t:l,children:p(t,{...d})})}function Mt({content:e,ledgers:t,t:n,children:r}){let o=`${e.id.replace(".","-")}-heading`,i=[...t.values()],f=i.some(a=>a.field!=="report"&&a.value!==null);return p("section",{class:"spf-card","aria-labelledby":o,lang:e.language,"data-exercise":e.id,children:[p("div",{class:"spf-card-head",children:[p("h2",{id:o,children:e.title}),e.intro&&p("p",{children:e.intro})]}),r,e.after&&e.kind!=="sort"&&f&&p("p",{class:"spf-after",children:e.after}),p(Be,{ledgers:i,t:n}),i.length>0&&p("div",{class:"spf-card-foot",children:[p(qe,{ledgers:i,t:n}),p(Tt,{ledger:t.get("report"),t:n})]})]})}function Tt({ledger:e,t}){return e?p("label",{class:"spf-check",children:[p("input",{type:"checkbox",checked:e.value!==!1,onChange:n=>{e.write(n.currentTarget.checked),e.flush()}}),t("in-report")]}):null}function Et(){if(document.getElementById("spf-style"))return;let e=document.createElement("style");e.id="spf-style",e.textContent=Je+We,document.head.append(e)}function Ge(e){return{render({model:t,el:n}){return Et(),n.classList.add("spf"),se(p(Ct,{model:t,Body:e}),n),()=>se(null,n)}}}function Qe({id:e,value:t,most:n,bad:r,t:o,write:i,flush:f}){let a=At(t),[c,l]=z(Ke(a,o)),d=Ye(c,n);return W(()=>{d!=="bad"&&d!==a&&l(Ke(a,o))},[a]),p(S,{children:[p("input",{id:e,type:"text",inputMode:"decimal",autocomplete:"off",value:c,"aria-invalid":d==="bad","aria-describedby":d==="bad"?`${e}-bad`:`${e}-hint`,onInput:s=>{l(s.currentTarget.value);let u=Ye(s.currentTarget.value,n);u!=="bad"&&u!==a&&i(u)},onBlur:f}),d==="bad"&&p("p",{class:"spf-bad",id:`${e}-bad`,role:"alert",children:r})]})}var At=e=>typeof e=="number"?e:null;function Ye(e,t){let n=e.trim().replace(",",".");if(n==="")return null;let r=Number(n);return/^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(n)&&r<=t?r:"bad"}function Ke(e,t){return e===null?"":String(Math.round(e*100)/100).replace(".",t("decimal-sign"))}var Pt=999999;function Xe(e){let{field:t}=e;return t.kind==="choice"||t.kind==="several"?p(Ft,{...e}):t.kind==="rows"?p(It,{...e}):p("div",{class:"spf-field",children:[p("label",{for:e.id,children:t.label}),p(Ht,{...e}),p(zt,{...e})]})}function Ht({field:e,id:t,t:n}){let r=e.hint||(e.kind==="text"?n("roles-not-names"):"");return r?p("p",{class:"spf-hint",id:`${t}-hint`,children:[p(A,{name:"info"})," ",r]}):null}function zt(e){let{field:t,id:n,value:r,write:o,flush:i}=e,f={id:n,"aria-describedby":`${n}-hint`,onBlur:i};return t.kind==="region"?p("select",{...f,value:r??"",onChange:a=>o(a.currentTarget.value||null),children:[p("option",{value:"",children:e.t("choose")}),t.options.map(a=>p("option",{value:a.id,children:[a.text," (",[...a.id].join(", "),")"]},a.id))]}):t.kind==="date"?p("input",{...f,type:"date",value:r??"",onInput:a=>o(a.currentTarget.value||null)}):t.kind==="number"?p(Qe,{...e,most:e.field.max??Pt,bad:e.t("not-a-number")}):p("textarea",{...f,rows:t.lines,style:{"--rows":t.lines},value:r??"",spellcheck:!0,onInput:a=>o(a.currentTarget.value||null)})}function Ft({field:e,id:t,value:n,write:r,flush:o,t:i}){let f=e.kind==="several",a=f?n??[]:[],c=f&&e.max!==null&&a.length>=e.max,l=d=>r(a.includes(d)?a.filter(s=>s!==d):[...a,d]);return p("fieldset",{class:"spf-field",children:[p("legend",{children:e.label}),e.hint&&p("p",{class:"spf-hint",id:`${t}-hint`,children:[p(A,{name:"info"})," ",e.hint]}),p("div",{class:"spf-options",children:e.options.map(d=>{let s=f?a.includes(d.id):n===d.id;return p("label",{class:"spf-option",children:[p("input",{type:f?"checkbox":"radio",name:t,checked:s,"aria-disabled":c&&!s,onClick:u=>{c&&!s&&u.preventDefault()},onChange:()=>{f?c&&!s||l(d.id):r(d.id),o()}}),p("span",{children:d.text}),s&&p("span",{class:"spf-chosen",children:i("chosen")})]},d.id)})}),f&&e.max!==null&&p("p",{class:"spf-hint",role:"status",children:[i("chosen-of",{n:String(a.length),max:String(e.max)}),c?` ${i("uncheck-first")}`:""]})]})}function It({field:e,id:t,value:n,write:r,flush:o,t:i}){let f=n??[],a=f.length?f:[{}],c=(l,d,s)=>r(a.map((u,_)=>_===l?{...u,[d]:s}:u));return p("fieldset",{class:"spf-field",children:[p("legend",{children:e.label}),a.map((l,d)=>p("div",{class:"spf-rows",children:e.columns.map(s=>p("label",{children:[s.text,p("textarea",{rows:1,id:`${t}-${d}-${s.id}`,value:l[s.id]??"",onBlur:o,onInput:u=>c(d,s.id,u.currentTarget.value)})]},s.id))},d)),p("button",{type:"button",class:"spf-btn quiet",onClick:()=>r([...a,{}]),children:i("add-row")})]})}var bn=Ge(e=>{let{items:t,chosen:n,empty:r}=e.content,o=n===null?t:t.filter(a=>n.includes(a.id)),i=t.filter(a=>!o.includes(a)),f=a=>a.map(c=>p(Lt,{item:c,...e},c.id));return p("div",{class:"spf-stack",children:[o.length===0&&p("p",{class:"spf-empty",children:r||e.t("scale-none")}),f(o),i.length>0&&p("details",{children:[p("summary",{children:o.length>0&&e.content.more||e.t(o.length>0?"scale-others":"scale-all")}),p("div",{class:"spf-stack",children:f(i)})]})]})});function Lt({item:e,content:t,t:n,value:r,write:o,flush:i}){let f=`${t.id.replace(".","-")}-${e.id}`,a=r(e.id),c=d=>{o(e.id,d),i()},l=d=>{c(null),d?.querySelector("input")?.focus()};return p("div",{class:"spf-item",children:[e.title&&p("h3",{children:e.title}),p("fieldset",{class:"spf-field","data-item":e.id,children:[p("legend",{children:e.question}),p("div",{class:"spf-scale",children:e.steps.map((d,s)=>p("label",{class:"spf-option",children:[p("span",{class:"spf-step",children:[p("input",{type:"radio",name:f,value:s+1,checked:a===s+1,onChange:()=>c(s+1)}),p("b",{"aria-hidden":"true",children:s+1}),a===s+1&&p("span",{class:"spf-chosen",children:n("chosen")})]}),p("span",{children:[p("span",{class:"spf-hidden",children:[n("scale-step",{n:String(s+1)}),": "]}),d]})]},s))}),a!==null&&p("button",{type:"button",class:"spf-link",onClick:d=>l(d.currentTarget.closest("fieldset")),children:n("clear")}),t.evidence&&p(Xe,{id:`${f}-why`,t:n,flush:i,value:r(`${e.id}-why`),write:d=>o(`${e.id}-why`,d),field:{name:`${e.id}-why`,kind:"text",label:t.evidence,hint:"",lines:2,max:null,options:[],columns:[]}})]})]})}export{bn as default};
