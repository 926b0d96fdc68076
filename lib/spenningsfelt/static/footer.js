/* Made by lib/ui/build.mjs from sources 2a12fae7262a456c695c85102525485c74305abae5c4bbafd952dd02c9ec9597 */
var W,g,he,Je,E,ce,me,ve,be,ee,X,Z,Ge,j={},ye=[],Ke=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,q=Array.isArray;function S(t,e){for(var r in e)t[r]=e[r];return t}function te(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function Qe(t,e,r){var n,i,s,a={};for(s in e)s=="key"?n=e[s]:s=="ref"?i=e[s]:a[s]=e[s];if(arguments.length>2&&(a.children=arguments.length>3?W.call(arguments,2):r),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)a[s]===void 0&&(a[s]=t.defaultProps[s]);return U(t,a,n,i,null)}function U(t,e,r,n,i){var s={type:t,props:e,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++he,__i:-1,__u:0};return i==null&&g.vnode!=null&&g.vnode(s),s}function M(t){return t.children}function O(t,e){this.props=t,this.context=e}function L(t,e){if(e==null)return t.__?L(t.__,t.__i+1):null;for(var r;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null)return r.__e;return typeof t.type=="function"?L(t):null}function xe(t){var e,r;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null){t.__e=t.__c.base=r.__e;break}return xe(t)}}function ue(t){(!t.__d&&(t.__d=!0)&&E.push(t)&&!$.__r++||ce!=g.debounceRendering)&&((ce=g.debounceRendering)||me)($)}function $(){for(var t,e,r,n,i,s,a,p=1;E.length;)E.length>p&&E.sort(ve),t=E.shift(),p=E.length,t.__d&&(r=void 0,n=void 0,i=(n=(e=t).__v).__e,s=[],a=[],e.__P&&((r=S({},n)).__v=n.__v+1,g.vnode&&g.vnode(r),re(e.__P,r,n,e.__n,e.__P.namespaceURI,32&n.__u?[i]:null,s,i??L(n),!!(32&n.__u),a),r.__v=n.__v,r.__.__k[r.__i]=r,Se(s,r,a),n.__e=n.__=null,r.__e!=i&&xe(r)));$.__r=0}function we(t,e,r,n,i,s,a,p,d,f,c){var o,u,_,y,w,x,m,h=n&&n.__k||ye,C=e.length;for(d=Xe(r,e,h,d,C),o=0;o<C;o++)(_=r.__k[o])!=null&&(u=_.__i==-1?j:h[_.__i]||j,_.__i=o,x=re(t,_,u,i,s,a,p,d,f,c),y=_.__e,_.ref&&u.ref!=_.ref&&(u.ref&&ne(u.ref,null,_),c.push(_.ref,_.__c||y,_)),w==null&&y!=null&&(w=y),(m=!!(4&_.__u))||u.__k===_.__k?d=ke(_,d,t,m):typeof _.type=="function"&&x!==void 0?d=x:y&&(d=y.nextSibling),_.__u&=-7);return r.__e=w,d}function Xe(t,e,r,n,i){var s,a,p,d,f,c=r.length,o=c,u=0;for(t.__k=new Array(i),s=0;s<i;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a=="string"||typeof a=="number"||typeof a=="bigint"||a.constructor==String?a=t.__k[s]=U(null,a,null,null,null):q(a)?a=t.__k[s]=U(M,{children:a},null,null,null):a.constructor===void 0&&a.__b>0?a=t.__k[s]=U(a.type,a.props,a.key,a.ref?a.ref:null,a.__v):t.__k[s]=a,d=s+u,a.__=t,a.__b=t.__b+1,p=null,(f=a.__i=Ze(a,r,d,o))!=-1&&(o--,(p=r[f])&&(p.__u|=2)),p==null||p.__v==null?(f==-1&&(i>c?u--:i<c&&u++),typeof a.type!="function"&&(a.__u|=4)):f!=d&&(f==d-1?u--:f==d+1?u++:(f>d?u--:u++,a.__u|=4))):t.__k[s]=null;if(o)for(s=0;s<c;s++)(p=r[s])!=null&&(2&p.__u)==0&&(p.__e==n&&(n=L(p)),Me(p,p));return n}function ke(t,e,r,n){var i,s;if(typeof t.type=="function"){for(i=t.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=t,e=ke(i[s],e,r,n));return e}t.__e!=e&&(n&&(e&&t.type&&!e.parentNode&&(e=L(t)),r.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function Ze(t,e,r,n){var i,s,a,p=t.key,d=t.type,f=e[r],c=f!=null&&(2&f.__u)==0;if(f===null&&p==null||c&&p==f.key&&d==f.type)return r;if(n>(c?1:0)){for(i=r-1,s=r+1;i>=0||s<e.length;)if((f=e[a=i>=0?i--:s++])!=null&&(2&f.__u)==0&&p==f.key&&d==f.type)return a}return-1}function _e(t,e,r){e[0]=="-"?t.setProperty(e,r??""):t[e]=r==null?"":typeof r!="number"||Ke.test(e)?r:r+"px"}function R(t,e,r,n,i){var s,a;e:if(e=="style")if(typeof r=="string")t.style.cssText=r;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)r&&e in r||_e(t.style,e,"");if(r)for(e in r)n&&r[e]==n[e]||_e(t.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(be,"$1")),a=e.toLowerCase(),e=a in t||e=="onFocusOut"||e=="onFocusIn"?a.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=r,r?n?r.u=n.u:(r.u=ee,t.addEventListener(e,s?Z:X,s)):t.removeEventListener(e,s?Z:X,s);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=r??"";break e}catch{}typeof r=="function"||(r==null||r===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&r==1?"":r))}}function ge(t){return function(e){if(this.l){var r=this.l[e.type+t];if(e.t==null)e.t=ee++;else if(e.t<r.u)return;return r(g.event?g.event(e):e)}}}function re(t,e,r,n,i,s,a,p,d,f){var c,o,u,_,y,w,x,m,h,C,T,V,z,de,I,N,Q,k=e.type;if(e.constructor!==void 0)return null;128&r.__u&&(d=!!(32&r.__u),s=[p=e.__e=r.__e]),(c=g.__b)&&c(e);e:if(typeof k=="function")try{if(m=e.props,h="prototype"in k&&k.prototype.render,C=(c=k.contextType)&&n[c.__c],T=c?C?C.props.value:c.__:n,r.__c?x=(o=e.__c=r.__c).__=o.__E:(h?e.__c=o=new k(m,T):(e.__c=o=new O(m,T),o.constructor=k,o.render=et),C&&C.sub(o),o.state||(o.state={}),o.__n=n,u=o.__d=!0,o.__h=[],o._sb=[]),h&&o.__s==null&&(o.__s=o.state),h&&k.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=S({},o.__s)),S(o.__s,k.getDerivedStateFromProps(m,o.__s))),_=o.props,y=o.state,o.__v=e,u)h&&k.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),h&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(h&&k.getDerivedStateFromProps==null&&m!==_&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(m,T),e.__v==r.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(m,o.__s,T)===!1){for(e.__v!=r.__v&&(o.props=m,o.state=o.__s,o.__d=!1),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(A){A&&(A.__=e)}),V=0;V<o._sb.length;V++)o.__h.push(o._sb[V]);o._sb=[],o.__h.length&&a.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(m,o.__s,T),h&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(_,y,w)})}if(o.context=T,o.props=m,o.__P=t,o.__e=!1,z=g.__r,de=0,h){for(o.state=o.__s,o.__d=!1,z&&z(e),c=o.render(o.props,o.state,o.context),I=0;I<o._sb.length;I++)o.__h.push(o._sb[I]);o._sb=[]}else do o.__d=!1,z&&z(e),c=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++de<25);o.state=o.__s,o.getChildContext!=null&&(n=S(S({},n),o.getChildContext())),h&&!u&&o.getSnapshotBeforeUpdate!=null&&(w=o.getSnapshotBeforeUpdate(_,y)),N=c,c!=null&&c.type===M&&c.key==null&&(N=Ce(c.props.children)),p=we(t,q(N)?N:[N],e,r,n,i,s,a,p,d,f),o.base=e.__e,e.__u&=-161,o.__h.length&&a.push(o),x&&(o.__E=o.__=null)}catch(A){if(e.__v=null,d||s!=null)if(A.then){for(e.__u|=d?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;s[s.indexOf(p)]=null,e.__e=p}else{for(Q=s.length;Q--;)te(s[Q]);Y(e)}else e.__e=r.__e,e.__k=r.__k,A.then||Y(e);g.__e(A,e,r)}else s==null&&e.__v==r.__v?(e.__k=r.__k,e.__e=r.__e):p=e.__e=Ye(r.__e,e,r,n,i,s,a,d,f);return(c=g.diffed)&&c(e),128&e.__u?void 0:p}function Y(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(Y)}function Se(t,e,r){for(var n=0;n<r.length;n++)ne(r[n],r[++n],r[++n]);g.__c&&g.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(s){s.call(i)})}catch(s){g.__e(s,i.__v)}})}function Ce(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:q(t)?t.map(Ce):S({},t)}function Ye(t,e,r,n,i,s,a,p,d){var f,c,o,u,_,y,w,x=r.props||j,m=e.props,h=e.type;if(h=="svg"?i="http://www.w3.org/2000/svg":h=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(f=0;f<s.length;f++)if((_=s[f])&&"setAttribute"in _==!!h&&(h?_.localName==h:_.nodeType==3)){t=_,s[f]=null;break}}if(t==null){if(h==null)return document.createTextNode(m);t=document.createElementNS(i,h,m.is&&m),p&&(g.__m&&g.__m(e,s),p=!1),s=null}if(h==null)x===m||p&&t.data==m||(t.data=m);else{if(s=s&&W.call(t.childNodes),!p&&s!=null)for(x={},f=0;f<t.attributes.length;f++)x[(_=t.attributes[f]).name]=_.value;for(f in x)if(_=x[f],f!="children"){if(f=="dangerouslySetInnerHTML")o=_;else if(!(f in m)){if(f=="value"&&"defaultValue"in m||f=="checked"&&"defaultChecked"in m)continue;R(t,f,null,_,i)}}for(f in m)_=m[f],f=="children"?u=_:f=="dangerouslySetInnerHTML"?c=_:f=="value"?y=_:f=="checked"?w=_:p&&typeof _!="function"||x[f]===_||R(t,f,_,x[f],i);if(c)p||o&&(c.__html==o.__html||c.__html==t.innerHTML)||(t.innerHTML=c.__html),e.__k=[];else if(o&&(t.innerHTML=""),we(e.type=="template"?t.content:t,q(u)?u:[u],e,r,n,h=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,a,s?s[0]:r.__k&&L(r,0),p,d),s!=null)for(f=s.length;f--;)te(s[f]);p||(f="value",h=="progress"&&y==null?t.removeAttribute("value"):y!=null&&(y!==t[f]||h=="progress"&&!y||h=="option"&&y!=x[f])&&R(t,f,y,x[f],i),f="checked",w!=null&&w!=t[f]&&R(t,f,w,x[f],i))}return t}function ne(t,e,r){try{if(typeof t=="function"){var n=typeof t.__u=="function";n&&t.__u(),n&&e==null||(t.__u=t(e))}else t.current=e}catch(i){g.__e(i,r)}}function Me(t,e,r){var n,i;if(g.unmount&&g.unmount(t),(n=t.ref)&&(n.current&&n.current!=t.__e||ne(n,null,e)),(n=t.__c)!=null){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(s){g.__e(s,e)}n.base=n.__P=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Me(n[i],e,r||typeof t.type!="function");r||te(t.__e),t.__c=t.__=t.__e=void 0}function et(t,e,r){return this.constructor(t,r)}function se(t,e,r){var n,i,s,a;e==document&&(e=document.documentElement),g.__&&g.__(t,e),i=(n=typeof r=="function")?null:r&&r.__k||e.__k,s=[],a=[],re(e,t=(!n&&r||e).__k=Qe(M,null,[t]),i||j,j,e.namespaceURI,!n&&r?[r]:i?null:e.firstChild?W.call(e.childNodes):null,s,!n&&r?r:i?i.__e:e.firstChild,n,a),Se(s,t,a)}W=ye.slice,g={__e:function(t,e,r,n){for(var i,s,a;e=e.__;)if((i=e.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(t)),a=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,n||{}),a=i.__d),a)return i.__E=i}catch(p){t=p}throw t}},he=0,Je=function(t){return t!=null&&t.constructor===void 0},O.prototype.setState=function(t,e){var r;r=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=S({},this.state),typeof t=="function"&&(t=t(S({},r),this.props)),t&&S(r,t),t!=null&&this.__v&&(e&&this._sb.push(e),ue(this))},O.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ue(this))},O.prototype.render=M,E=[],me=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ve=function(t,e){return t.__v.__b-e.__v.__b},$.__r=0,be=/(PointerCapture)$|Capture$/i,ee=0,X=ge(!1),Z=ge(!0),Ge=0;var D,v,ie,Te,oe=0,je=[],b=g,Ee=b.__b,He=b.__r,Ae=b.diffed,Le=b.__c,Pe=b.unmount,ze=b.__;function fe(t,e){b.__h&&b.__h(v,t,oe||e),oe=0;var r=v.__H||(v.__H={__:[],__h:[]});return t>=r.__.length&&r.__.push({}),r.__[t]}function pe(t){return oe=1,le(Ie,t)}function le(t,e,r){var n=fe(D++,2);if(n.t=t,!n.__c&&(n.__=[r?r(e):Ie(void 0,e),function(p){var d=n.__N?n.__N[0]:n.__[0],f=n.t(d,p);d!==f&&(n.__N=[f,n.__[1]],n.__c.setState({}))}],n.__c=v,!v.__f)){var i=function(p,d,f){if(!n.__c.__H)return!0;var c=n.__c.__H.__.filter(function(u){return!!u.__c});if(c.every(function(u){return!u.__N}))return!s||s.call(this,p,d,f);var o=n.__c.props!==p;return c.forEach(function(u){if(u.__N){var _=u.__[0];u.__=u.__N,u.__N=void 0,_!==u.__[0]&&(o=!0)}}),s&&s.call(this,p,d,f)||o};v.__f=!0;var s=v.shouldComponentUpdate,a=v.componentWillUpdate;v.componentWillUpdate=function(p,d,f){if(this.__e){var c=s;s=void 0,i(p,d,f),s=c}a&&a.call(this,p,d,f)},v.shouldComponentUpdate=i}return n.__N||n.__}function De(t,e){var r=fe(D++,3);!b.__s&&Ve(r.__H,e)&&(r.__=t,r.u=e,v.__H.__h.push(r))}function Fe(t,e){var r=fe(D++,7);return Ve(r.__H,e)&&(r.__=t(),r.__H=e,r.__h=t),r.__}function tt(){for(var t;t=je.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(B),t.__H.__h.forEach(ae),t.__H.__h=[]}catch(e){t.__H.__h=[],b.__e(e,t.__v)}}b.__b=function(t){v=null,Ee&&Ee(t)},b.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),ze&&ze(t,e)},b.__r=function(t){He&&He(t),D=0;var e=(v=t.__c).__H;e&&(ie===v?(e.__h=[],v.__h=[],e.__.forEach(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})):(e.__h.forEach(B),e.__h.forEach(ae),e.__h=[],D=0)),ie=v},b.diffed=function(t){Ae&&Ae(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(je.push(e)!==1&&Te===b.requestAnimationFrame||((Te=b.requestAnimationFrame)||rt)(tt)),e.__H.__.forEach(function(r){r.u&&(r.__H=r.u),r.u=void 0})),ie=v=null},b.__c=function(t,e){e.some(function(r){try{r.__h.forEach(B),r.__h=r.__h.filter(function(n){return!n.__||ae(n)})}catch(n){e.some(function(i){i.__h&&(i.__h=[])}),e=[],b.__e(n,r.__v)}}),Le&&Le(t,e)},b.unmount=function(t){Pe&&Pe(t);var e,r=t.__c;r&&r.__H&&(r.__H.__.forEach(function(n){try{B(n)}catch(i){e=i}}),r.__H=void 0,e&&b.__e(e,r.__v))};var Ne=typeof requestAnimationFrame=="function";function rt(t){var e,r=function(){clearTimeout(n),Ne&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(r,35);Ne&&(e=requestAnimationFrame(r))}function B(t){var e=v,r=t.__c;typeof r=="function"&&(t.__c=void 0,r()),v=e}function ae(t){var e=v;t.__c=t.__(),v=e}function Ve(t,e){return!t||t.length!==e.length||e.some(function(r,n){return r!==t[n]})}function Ie(t,e){return typeof e=="function"?e(t):e}function Re(t,e,r={}){return(t[e]??e).replace(/\{(\w+)\}/g,(n,i)=>r[i]??n)}function J(t){let e=new Date(t);return`${e.getHours()}.${String(e.getMinutes()).padStart(2,"0")}`}var nt="spenningsfelt:",F=t=>Number(t.split(":")[1]),P=t=>t.split(":")[0]??"",G=class{prefix;constructor(e,r){this.prefix=`${nt}${e}:${r}:`}keep(e){try{localStorage.setItem(this.prefix+P(e.source),JSON.stringify(e))}catch{}}confirm(e){let r=this.read(this.prefix+P(e));r&&F(r.source)<=F(e)&&localStorage.removeItem(this.prefix+P(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let r=JSON.parse(localStorage.getItem(e)??"null");return r&&typeof r.source=="string"&&Array.isArray(r.seen)?r:null}catch{return null}}};var st=500,it=2500,ot=5e3,at=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),ft=0,K=class{constructor(e,r,n,i,s,a){this.model=e;this.field=r;this.stored=s;this.changed=a;this.value=s.value,this.seen=s.seen,this.state=Ue(s),this.journal=new G(n,`${i}.${r}`),this.recover()}model;field;stored;changed;value;state;reason="";source="";seen;pause;patience;journal;write(e){this.value=e,this.source=`${at}:${++ft}`,this.journal.keep({value:e,source:this.source,seen:this.seen}),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),st)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(r=>r.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&(clearTimeout(this.pause),this.send())}retry(){this.send()}receive(e){e.type==="saved"&&this.saved(e.source,e),e.type==="changed"&&this.adopt(e),e.type==="failed"&&e.source===this.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get waiting(){return this.source!==""}send(){clearTimeout(this.pause),this.pause=void 0,this.waiting&&(this.model.send({type:"save",field:this.field,value:this.value,source:this.source,seen:this.seen}),this.state!=="failed"&&this.enter("saving"),clearTimeout(this.patience),this.patience=setTimeout(()=>{this.state==="saving"&&this.enter("draft"),this.later()},it))}later(){clearTimeout(this.patience),this.patience=setTimeout(()=>this.send(),ot)}saved(e,r){if(this.journal.confirm(e),P(e)===P(this.source)&&F(e)<F(this.source)){this.seen=r.seen.length===1?r.seen:this.seen;return}this.waiting&&e!==this.source||(clearTimeout(this.patience),this.source="",this.accept(r))}adopt(e){this.waiting||this.accept(e)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Ue(e))}fail(e){this.reason=e,this.enter("failed"),e!=="too-long"&&e!=="bad-value"?this.later():clearTimeout(this.patience)}recover(){for(let e of this.journal.drafts()){if(JSON.stringify(e.value)===JSON.stringify(this.stored.value)){this.journal.confirm(e.source);continue}this.value=e.value,this.source=e.source,this.seen=e.seen,this.state="draft",queueMicrotask(()=>this.send());return}}enter(e){this.state=e,this.changed()}};function Ue(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var pt=0;function l(t,e,r,n,i,s){e||(e={});var a,p,d=e;if("ref"in d)for(p in d={},e)p=="ref"?a=e[p]:d[p]=e[p];var f={type:t,props:d,key:r,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--pt,__i:-1,__u:0,__source:i,__self:s};if(typeof t=="function"&&(a=t.defaultProps))for(p in a)d[p]===void 0&&(d[p]=a[p]);return g.vnode&&g.vnode(f),f}var lt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function H({name:t}){return l("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:l("path",{d:lt[t]})})}var dt=["failed","conflict","draft","saving","saved","untouched"],ct={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Oe({ledgers:t,t:e}){let r=dt.find(s=>t.some(a=>a.state===s))??"untouched",n=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,a)=>Date.parse(s)-Date.parse(a)).at(-1),i=r==="saved"&&n?e("saved",{time:J(n)}):r==="untouched"?"":e(r);return l("span",{class:`spf-save ${r}`,role:"status","data-state":r,children:[r!=="untouched"&&l(H,{name:ct[r]}),i&&l("span",{children:i})]})}function $e({ledgers:t,t:e}){let r=t.find(n=>n.state==="failed");return l(M,{children:[r&&l("div",{class:"spf-note error",role:"alert",children:[l(H,{name:"warning"}),l("div",{children:[l("b",{children:e("failed")}),l("p",{children:e(`reason-${r.reason}`)}),l("button",{type:"button",class:"spf-btn quiet",onClick:()=>r.retry(),children:e("try-again")})]})]}),t.filter(n=>n.state==="conflict").map(n=>l(ut,{ledger:n,t:e},n.field))]})}function ut({ledger:t,t:e}){let r=t.stored.versions,n=r.every(i=>typeof i.value=="string");return l("div",{class:"spf-note conflict",role:"status",children:[l(H,{name:"fork"}),l("div",{children:[l("b",{children:e("conflict")}),l("p",{children:e("conflict-why")}),l("div",{class:"spf-versions",children:r.map(i=>l("p",{children:[l("b",{children:J(i.at)}),l("br",{}),_t(i.value)]},i.id))}),l("div",{class:"spf-row",children:[r.map(i=>l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(i.value),children:e("keep",{time:J(i.at)})},i.id)),n&&l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(r.map(i=>i.value).join(`

`)),children:e("keep-both")})]})]})]})}var _t=t=>typeof t=="string"?t:JSON.stringify(t);var We=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
.spf .spf-card-head p { color: var(--spf-muted); font-size: .88em; margin-top: .35em; max-width: 42rem }
.spf-card-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .7em 1.4em; min-height: 3.4em; border-top: 1px solid var(--spf-line); margin: 1.4em -1.9em -1.9em; padding: .8em 1.9em }
.spf-check { display: inline-flex; align-items: center; gap: .55em; min-height: var(--spf-target); font-size: .88em; cursor: pointer }
.spf-check input { accent-color: var(--spf-brand); width: 1.25rem; height: 1.25rem; margin: 0; flex: none }
.spf-stack > * + * { margin-top: 1.4em }

/* Fields */
.spf-field :is(label, legend) { display: block; font-weight: 600 }
.spf .spf-hint { display: flex; align-items: center; gap: .45em; color: var(--spf-muted); font-size: .88em; margin-top: 2px }
.spf :is(textarea, input:not([type=radio], [type=checkbox]), select) { display: block; width: 100%; margin-top: .7em; font: inherit; color: inherit; background: var(--spf-surface); border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .6em .85em; min-height: var(--spf-target); resize: vertical; field-sizing: content }
.spf select { field-sizing: fixed }
.spf [aria-invalid=true] { border-color: var(--spf-error) !important; border-width: 2.5px !important }
.spf-options { display: grid; gap: .5em; margin-top: .7em }
.spf .spf-option { display: flex; align-items: flex-start; gap: .7em; min-height: var(--spf-target); padding: .55em .85em; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); cursor: pointer; font-weight: 400; line-height: 1.45 }
.spf-option:has(input:checked) { border: 2.5px solid var(--spf-brand); background: var(--spf-brand-weak); padding: calc(.55em - 1px) calc(.85em - 1px) }
.spf-option:has(input:focus-visible) { outline: var(--spf-focus-ring); outline-offset: 2px }
.spf-option input:focus-visible { outline: none }
.spf-option input { accent-color: var(--spf-brand); width: 1.2em; height: 1.2em; margin: .15em 0 0; flex: none }
.spf-chosen { margin-left: auto; font-size: .8125rem; font-weight: 700; color: var(--spf-brand-strong); white-space: nowrap }
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
.spf-badges i { font-style: normal; font-weight: 700; font-size: .8125rem; line-height: 1.5rem; width: 1.5rem; height: 1.5rem; text-align: center; border-radius: var(--spf-r-sm); color: var(--spf-on-brand) }
.spf-badges .F { background: var(--spf-f) } .spf-badges .A { background: var(--spf-a) } .spf-badges .I { background: var(--spf-i) }
.spf-tag { display: inline-flex; align-items: center; gap: .35em; font-size: .8125rem; border: 1px solid var(--spf-line-strong); border-radius: var(--spf-r-pill); padding: .05rem .6rem; color: var(--spf-muted); white-space: nowrap }
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
.spf-figure { max-width: 36rem; margin: 0 auto } .spf-figure svg { width: 100%; height: auto }
.spf-venn-grid { display: grid; grid-template: "v p" auto "t p" 1fr / minmax(0, 1.25fr) minmax(0, 1fr); gap: 1em 2em; align-items: start }
.spf-venn-grid .spf-figure { grid-area: v; width: 100% } .spf-venn-grid .spf-region { grid-area: p } .spf-venn-grid .spf-twin { grid-area: t }
.spf-venn .reg { cursor: pointer } .spf-week-figure .reg { cursor: default }
.spf-venn .reg.chosen { stroke: var(--spf-ink); stroke-width: 6 }
.spf-region { border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); overflow: hidden; background: var(--spf-surface) }
.spf-region-head { padding: .9em 1.3em; border-bottom: 2px solid var(--spf-region-edge) } .spf .spf-region-head h3 { margin-top: .35em }
.spf-region-body { padding: .9em 1.3em 1.3em } .spf-region-body > * + * { margin-top: .9em }
.spf .spf-region-body ul { padding-left: 1.1em; font-size: .88em; line-height: 1.45 }
.spf-ask { background: var(--spf-brand-weak); border-radius: var(--spf-r-md); padding: .7em 1em } .spf-ask b { display: block; font-size: .88em; color: var(--spf-brand-strong) }
.spf .spf-twin ul { list-style: none; display: grid; grid-template-columns: repeat(2, 1fr); gap: .5em; margin-top: .5em } .spf-twin li:last-child { grid-column: 1 / -1 }
.spf-twin button { font: inherit; font-size: .88em; text-align: left; color: inherit; width: 100%; min-height: var(--spf-target); display: flex; align-items: center; gap: .6em; padding: .4rem .75rem; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); cursor: pointer; line-height: 1.25 }
.spf-twin button[aria-pressed=true] { border: 2.5px solid var(--spf-ink); font-weight: 700; background: var(--spf-brand-weak) }
.spf .spf-table { width: 100%; border-collapse: collapse; font-size: .88em; line-height: 1.4 }
.spf-table caption { text-align: left; font-weight: 600; padding-bottom: .5em }
.spf-table :is(th, td) { text-align: left; padding: .35em .6em; border-bottom: 1px solid var(--spf-line); vertical-align: middle; font-weight: 400; color: inherit; background: none }
.spf-table input { margin: 0 !important; width: 6em !important; text-align: right }
.spf-two { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 2em; align-items: start }
.spf-item { border-top: 1px solid var(--spf-line); padding-top: 1em } .spf-item:first-child { border: 0; padding: 0 }
.spf-scale { display: grid; grid-template-columns: 1fr .6fr 1fr .6fr 1fr; gap: .5em; margin-top: .7em }
.spf .spf-scale .spf-option { flex-direction: column; font-size: .88em } .spf-scale b { font-size: 1.3em; line-height: 1.1 }
.spf-step { display: flex; align-items: center; gap: .5em; width: 100% } .spf .spf-step input { margin: 0 }
.spf-item > h3 { margin-bottom: .35em } .spf-item .spf-field .spf-field { margin-top: 1em }
.spf .spf-reasons { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1em 1.3em; margin-top: 1em } .spf-reasons > * + * { margin-top: .7em }
.spf-reasons h4 { font-size: 1em; margin-bottom: 0 }
.spf .spf-reasons ul { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: .7em }
.spf-reasons li { background: var(--spf-surface); border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); padding: .7em 1em }
.spf-reason-region { display: flex; align-items: center; gap: .6em } .spf-reason-region + p { margin-top: .35em }
.spf-empty { border: 1.5px dashed var(--spf-line-strong); border-radius: var(--spf-r-md); padding: 1.4em; color: var(--spf-muted); text-align: center }
.spf summary { cursor: pointer; min-height: var(--spf-target); display: flex; align-items: center; font-weight: 600; color: var(--spf-brand); text-decoration: underline }

/* One column below 46rem: JupyterLab's width is not the window's, so it is the container that counts */
@container (max-width: 46rem) {
  .spf-card { padding: 1em } .spf-card-foot { margin: 1.4em -1em -1em; padding: .8em 1em }
  .spf-venn-grid { grid-template: "v" "p" "t" / minmax(0, 1fr) }
  .spf-two, .spf-scale, .spf .spf-twin ul { grid-template-columns: minmax(0, 1fr) }
  .spf .spf-scale .spf-option { flex-direction: row } .spf-scale .spf-step { width: auto } .spf-scale .spf-chosen { margin-left: 0 }
  .spf-twin li:last-child { order: -1 }
  .spf .spf-progress { gap: 3px } .spf-progress .spf-icon { display: none !important } .spf-progress .done a { box-shadow: inset 0 -4px var(--spf-brand) }
  .spf-progress :is(a, span.step) { font-size: .75rem }
  .spf-turn { flex-direction: column-reverse } .spf .spf-turn a { min-width: 0; width: 100% }
  .spf-venn .name { display: none }
}
@media (prefers-reduced-motion: no-preference) { .spf-option, .spf-btn, .spf-twin button { transition: background-color var(--spf-fast), border-color var(--spf-fast) } }
@media (forced-colors: active) { .spf-option:has(input:checked), .spf-twin [aria-pressed=true] { border-width: 4px } }
@media print { .spf-top, .spf-turn, .spf-btn { display: none } .spf-card { box-shadow: none; break-inside: avoid } }
`;var qe=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;function mt(t,e){let[,r]=le(i=>i+1,0);return[Fe(()=>{let i=t.get("answers");return new Map(Object.entries(i).map(([s,a])=>[s,new K(t,s,e.store,e.id,a,()=>r(0))]))},[t]),()=>r(0)]}function vt({model:t,Body:e}){let[r,n]=pe(t.get("content")),[i,s]=pe(r.figure),[a]=mt(t,r),p=(f,c)=>Re(r.ui,f,c);De(()=>{let f=u=>{u.type==="figure"?s(u.figure):a.get(u.field)?.receive(u)},c=()=>n(t.get("content")),o=()=>a.forEach(u=>u.flush());return t.on("msg:custom",f),t.on("change:content",c),addEventListener("pagehide",o),addEventListener("visibilitychange",o),()=>{a.forEach(u=>u.close()),t.off("msg:custom",f),t.off("change:content",c),removeEventListener("pagehide",o),removeEventListener("visibilitychange",o)}},[a]);let d={content:r,t:p,figure:i,value:f=>a.get(f)?.value??null,write:(f,c)=>a.get(f)?.write(c),flush:()=>a.forEach(f=>f.flush()),send:f=>t.send(f)};return r.kind==="header"||r.kind==="footer"?l(e,{...d}):l(bt,{content:r,ledgers:a,t:p,children:l(e,{...d})})}function bt({content:t,ledgers:e,t:r,children:n}){let i=`${t.id.replace(".","-")}-heading`,s=[...e.values()];return l("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[l("div",{class:"spf-card-head",children:[l("h2",{id:i,children:t.title}),t.intro&&l("p",{children:t.intro})]}),n,l($e,{ledgers:s,t:r}),s.length>0&&l("div",{class:"spf-card-foot",children:[l(Oe,{ledgers:s,t:r}),l(yt,{ledger:e.get("report"),t:r})]})]})}function yt({ledger:t,t:e}){return t?l("label",{class:"spf-check",children:[l("input",{type:"checkbox",checked:t.value!==!1,onChange:r=>{t.write(r.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function xt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=qe+We,document.head.append(t)}function Be(t){return{render({model:e,el:r}){return xt(),r.classList.add("spf"),se(l(vt,{model:e,Body:t}),r),()=>se(null,r)}}}var Xt=Be(({content:t,t:e})=>l("nav",{class:"spf-turn","aria-label":e("previous-and-next"),lang:t.language,children:[t.previous?.href&&l("a",{href:t.previous.href,"data-module":!0,children:[l(H,{name:"back"}),l("span",{children:[l("small",{children:e("previous")}),l("b",{children:[t.previous.number," ",t.previous.title]})]})]}),t.next?.href?l("a",{class:"next",href:t.next.href,"data-module":"next",children:[l("span",{children:[l("small",{children:e("next")}),l("b",{children:[t.next.number," ",t.next.title]})]}),l(H,{name:"next"})]}):t.next&&l("p",{children:e("next-not-ready",{title:t.next.title})})]}));export{Xt as default};
