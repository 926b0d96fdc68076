/* Made by lib/ui/build.mjs from sources 5034d503b727bd7670eef81670fea80ec00a2433da37e7cd2077edbb3bf09c35 */
var B,h,ve,st,P,me,be,ye,we,te,X,Z,it,N={},xe=[],ot=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,W=Array.isArray;function E(e,t){for(var n in t)e[n]=t[n];return e}function ne(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function at(e,t,n){var r,i,s,f={};for(s in t)s=="key"?r=t[s]:s=="ref"?i=t[s]:f[s]=t[s];if(arguments.length>2&&(f.children=arguments.length>3?B.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(s in e.defaultProps)f[s]===void 0&&(f[s]=e.defaultProps[s]);return O(e,f,r,i,null)}function O(e,t,n,r,i){var s={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++ve,__i:-1,__u:0};return i==null&&h.vnode!=null&&h.vnode(s),s}function S(e){return e.children}function U(e,t){this.props=e,this.context=t}function D(e,t){if(t==null)return e.__?D(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?D(e):null}function ke(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return ke(e)}}function ge(e){(!e.__d&&(e.__d=!0)&&P.push(e)&&!q.__r++||me!=h.debounceRendering)&&((me=h.debounceRendering)||be)(q)}function q(){for(var e,t,n,r,i,s,f,p=1;P.length;)P.length>p&&P.sort(ye),e=P.shift(),p=P.length,e.__d&&(n=void 0,r=void 0,i=(r=(t=e).__v).__e,s=[],f=[],t.__P&&((n=E({},r)).__v=r.__v+1,h.vnode&&h.vnode(n),re(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[i]:null,s,i??D(r),!!(32&r.__u),f),n.__v=r.__v,n.__.__k[n.__i]=n,Me(s,n,f),r.__e=r.__=null,n.__e!=i&&ke(n)));q.__r=0}function Se(e,t,n,r,i,s,f,p,d,l,c){var o,u,m,y,v,b,_,g=r&&r.__k||xe,w=t.length;for(d=ft(n,t,g,d,w),o=0;o<w;o++)(m=n.__k[o])!=null&&(u=m.__i==-1?N:g[m.__i]||N,m.__i=o,b=re(e,m,u,i,s,f,p,d,l,c),y=m.__e,m.ref&&u.ref!=m.ref&&(u.ref&&se(u.ref,null,m),c.push(m.ref,m.__c||y,m)),v==null&&y!=null&&(v=y),(_=!!(4&m.__u))||u.__k===m.__k?d=Ce(m,d,e,_):typeof m.type=="function"&&b!==void 0?d=b:y&&(d=y.nextSibling),m.__u&=-7);return n.__e=v,d}function ft(e,t,n,r,i){var s,f,p,d,l,c=n.length,o=c,u=0;for(e.__k=new Array(i),s=0;s<i;s++)(f=t[s])!=null&&typeof f!="boolean"&&typeof f!="function"?(typeof f=="string"||typeof f=="number"||typeof f=="bigint"||f.constructor==String?f=e.__k[s]=O(null,f,null,null,null):W(f)?f=e.__k[s]=O(S,{children:f},null,null,null):f.constructor===void 0&&f.__b>0?f=e.__k[s]=O(f.type,f.props,f.key,f.ref?f.ref:null,f.__v):e.__k[s]=f,d=s+u,f.__=e,f.__b=e.__b+1,p=null,(l=f.__i=pt(f,n,d,o))!=-1&&(o--,(p=n[l])&&(p.__u|=2)),p==null||p.__v==null?(l==-1&&(i>c?u--:i<c&&u++),typeof f.type!="function"&&(f.__u|=4)):l!=d&&(l==d-1?u--:l==d+1?u++:(l>d?u--:u++,f.__u|=4))):e.__k[s]=null;if(o)for(s=0;s<c;s++)(p=n[s])!=null&&(2&p.__u)==0&&(p.__e==r&&(r=D(p)),Ee(p,p));return r}function Ce(e,t,n,r){var i,s;if(typeof e.type=="function"){for(i=e.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=e,t=Ce(i[s],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=D(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function pt(e,t,n,r){var i,s,f,p=e.key,d=e.type,l=t[n],c=l!=null&&(2&l.__u)==0;if(l===null&&p==null||c&&p==l.key&&d==l.type)return n;if(r>(c?1:0)){for(i=n-1,s=n+1;i>=0||s<t.length;)if((l=t[f=i>=0?i--:s++])!=null&&(2&l.__u)==0&&p==l.key&&d==l.type)return f}return-1}function he(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||ot.test(t)?n:n+"px"}function j(e,t,n,r,i){var s,f;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||he(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||he(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")s=t!=(t=t.replace(we,"$1")),f=t.toLowerCase(),t=f in e||t=="onFocusOut"||t=="onFocusIn"?f.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+s]=n,n?r?n.u=r.u:(n.u=te,e.addEventListener(t,s?Z:X,s)):e.removeEventListener(t,s?Z:X,s);else{if(i=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function _e(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=te++;else if(t.t<n.u)return;return n(h.event?h.event(t):t)}}}function re(e,t,n,r,i,s,f,p,d,l){var c,o,u,m,y,v,b,_,g,w,L,F,z,ue,V,I,Q,M=t.type;if(t.constructor!==void 0)return null;128&n.__u&&(d=!!(32&n.__u),s=[p=t.__e=n.__e]),(c=h.__b)&&c(t);e:if(typeof M=="function")try{if(_=t.props,g="prototype"in M&&M.prototype.render,w=(c=M.contextType)&&r[c.__c],L=c?w?w.props.value:c.__:r,n.__c?b=(o=t.__c=n.__c).__=o.__E:(g?t.__c=o=new M(_,L):(t.__c=o=new U(_,L),o.constructor=M,o.render=dt),w&&w.sub(o),o.state||(o.state={}),o.__n=r,u=o.__d=!0,o.__h=[],o._sb=[]),g&&o.__s==null&&(o.__s=o.state),g&&M.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=E({},o.__s)),E(o.__s,M.getDerivedStateFromProps(_,o.__s))),m=o.props,y=o.state,o.__v=t,u)g&&M.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),g&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(g&&M.getDerivedStateFromProps==null&&_!==m&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(_,L),t.__v==n.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(_,o.__s,L)===!1){for(t.__v!=n.__v&&(o.props=_,o.state=o.__s,o.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(A){A&&(A.__=t)}),F=0;F<o._sb.length;F++)o.__h.push(o._sb[F]);o._sb=[],o.__h.length&&f.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(_,o.__s,L),g&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(m,y,v)})}if(o.context=L,o.props=_,o.__P=e,o.__e=!1,z=h.__r,ue=0,g){for(o.state=o.__s,o.__d=!1,z&&z(t),c=o.render(o.props,o.state,o.context),V=0;V<o._sb.length;V++)o.__h.push(o._sb[V]);o._sb=[]}else do o.__d=!1,z&&z(t),c=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++ue<25);o.state=o.__s,o.getChildContext!=null&&(r=E(E({},r),o.getChildContext())),g&&!u&&o.getSnapshotBeforeUpdate!=null&&(v=o.getSnapshotBeforeUpdate(m,y)),I=c,c!=null&&c.type===S&&c.key==null&&(I=Te(c.props.children)),p=Se(e,W(I)?I:[I],t,n,r,i,s,f,p,d,l),o.base=t.__e,t.__u&=-161,o.__h.length&&f.push(o),b&&(o.__E=o.__=null)}catch(A){if(t.__v=null,d||s!=null)if(A.then){for(t.__u|=d?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;s[s.indexOf(p)]=null,t.__e=p}else{for(Q=s.length;Q--;)ne(s[Q]);ee(t)}else t.__e=n.__e,t.__k=n.__k,A.then||ee(t);h.__e(A,t,n)}else s==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):p=t.__e=lt(n.__e,t,n,r,i,s,f,d,l);return(c=h.diffed)&&c(t),128&t.__u?void 0:p}function ee(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(ee)}function Me(e,t,n){for(var r=0;r<n.length;r++)se(n[r],n[++r],n[++r]);h.__c&&h.__c(t,e),e.some(function(i){try{e=i.__h,i.__h=[],e.some(function(s){s.call(i)})}catch(s){h.__e(s,i.__v)}})}function Te(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:W(e)?e.map(Te):E({},e)}function lt(e,t,n,r,i,s,f,p,d){var l,c,o,u,m,y,v,b=n.props||N,_=t.props,g=t.type;if(g=="svg"?i="http://www.w3.org/2000/svg":g=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(l=0;l<s.length;l++)if((m=s[l])&&"setAttribute"in m==!!g&&(g?m.localName==g:m.nodeType==3)){e=m,s[l]=null;break}}if(e==null){if(g==null)return document.createTextNode(_);e=document.createElementNS(i,g,_.is&&_),p&&(h.__m&&h.__m(t,s),p=!1),s=null}if(g==null)b===_||p&&e.data==_||(e.data=_);else{if(s=s&&B.call(e.childNodes),!p&&s!=null)for(b={},l=0;l<e.attributes.length;l++)b[(m=e.attributes[l]).name]=m.value;for(l in b)if(m=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")o=m;else if(!(l in _)){if(l=="value"&&"defaultValue"in _||l=="checked"&&"defaultChecked"in _)continue;j(e,l,null,m,i)}}for(l in _)m=_[l],l=="children"?u=m:l=="dangerouslySetInnerHTML"?c=m:l=="value"?y=m:l=="checked"?v=m:p&&typeof m!="function"||b[l]===m||j(e,l,m,b[l],i);if(c)p||o&&(c.__html==o.__html||c.__html==e.innerHTML)||(e.innerHTML=c.__html),t.__k=[];else if(o&&(e.innerHTML=""),Se(t.type=="template"?e.content:e,W(u)?u:[u],t,n,r,g=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,f,s?s[0]:n.__k&&D(n,0),p,d),s!=null)for(l=s.length;l--;)ne(s[l]);p||(l="value",g=="progress"&&y==null?e.removeAttribute("value"):y!=null&&(y!==e[l]||g=="progress"&&!y||g=="option"&&y!=b[l])&&j(e,l,y,b[l],i),l="checked",v!=null&&v!=e[l]&&j(e,l,v,b[l],i))}return e}function se(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(i){h.__e(i,n)}}function Ee(e,t,n){var r,i;if(h.unmount&&h.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||se(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){h.__e(s,t)}r.base=r.__P=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Ee(r[i],t,n||typeof e.type!="function");n||ne(e.__e),e.__c=e.__=e.__e=void 0}function dt(e,t,n){return this.constructor(e,n)}function ie(e,t,n){var r,i,s,f;t==document&&(t=document.documentElement),h.__&&h.__(e,t),i=(r=typeof n=="function")?null:n&&n.__k||t.__k,s=[],f=[],re(t,e=(!r&&n||t).__k=at(S,null,[e]),i||N,N,t.namespaceURI,!r&&n?[n]:i?null:t.firstChild?B.call(t.childNodes):null,s,!r&&n?n:i?i.__e:t.firstChild,r,f),Me(s,e,f)}B=xe.slice,h={__e:function(e,t,n,r){for(var i,s,f;t=t.__;)if((i=t.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(e)),f=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(e,r||{}),f=i.__d),f)return i.__E=i}catch(p){e=p}throw e}},ve=0,st=function(e){return e!=null&&e.constructor===void 0},U.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=E({},this.state),typeof e=="function"&&(e=e(E({},n),this.props)),e&&E(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),ge(this))},U.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),ge(this))},U.prototype.render=S,P=[],be=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ye=function(e,t){return e.__v.__b-t.__v.__b},q.__r=0,we=/(PointerCapture)$|Capture$/i,te=0,X=_e(!1),Z=_e(!0),it=0;var R,x,oe,Le,G=0,Ne=[],k=h,Pe=k.__b,Ae=k.__r,De=k.diffed,$e=k.__c,He=k.unmount,ze=k.__;function fe(e,t){k.__h&&k.__h(x,e,G||t),G=0;var n=x.__H||(x.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function C(e){return G=1,pe(Ve,e)}function pe(e,t,n){var r=fe(R++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):Ve(void 0,t),function(p){var d=r.__N?r.__N[0]:r.__[0],l=r.t(d,p);d!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=x,!x.__f)){var i=function(p,d,l){if(!r.__c.__H)return!0;var c=r.__c.__H.__.filter(function(u){return!!u.__c});if(c.every(function(u){return!u.__N}))return!s||s.call(this,p,d,l);var o=r.__c.props!==p;return c.forEach(function(u){if(u.__N){var m=u.__[0];u.__=u.__N,u.__N=void 0,m!==u.__[0]&&(o=!0)}}),s&&s.call(this,p,d,l)||o};x.__f=!0;var s=x.shouldComponentUpdate,f=x.componentWillUpdate;x.componentWillUpdate=function(p,d,l){if(this.__e){var c=s;s=void 0,i(p,d,l),s=c}f&&f.call(this,p,d,l)},x.shouldComponentUpdate=i}return r.__N||r.__}function $(e,t){var n=fe(R++,3);!k.__s&&Fe(n.__H,t)&&(n.__=e,n.u=t,x.__H.__h.push(n))}function Re(e){return G=5,le(function(){return{current:e}},[])}function le(e,t){var n=fe(R++,7);return Fe(n.__H,t)&&(n.__=e(),n.__H=t,n.__h=e),n.__}function ct(){for(var e;e=Ne.shift();)if(e.__P&&e.__H)try{e.__H.__h.forEach(J),e.__H.__h.forEach(ae),e.__H.__h=[]}catch(t){e.__H.__h=[],k.__e(t,e.__v)}}k.__b=function(e){x=null,Pe&&Pe(e)},k.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ze&&ze(e,t)},k.__r=function(e){Ae&&Ae(e),R=0;var t=(x=e.__c).__H;t&&(oe===x?(t.__h=[],x.__h=[],t.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(t.__h.forEach(J),t.__h.forEach(ae),t.__h=[],R=0)),oe=x},k.diffed=function(e){De&&De(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&(Ne.push(t)!==1&&Le===k.requestAnimationFrame||((Le=k.requestAnimationFrame)||ut)(ct)),t.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),oe=x=null},k.__c=function(e,t){t.some(function(n){try{n.__h.forEach(J),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){t.some(function(i){i.__h&&(i.__h=[])}),t=[],k.__e(r,n.__v)}}),$e&&$e(e,t)},k.unmount=function(e){He&&He(e);var t,n=e.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{J(r)}catch(i){t=i}}),n.__H=void 0,t&&k.__e(t,n.__v))};var Ie=typeof requestAnimationFrame=="function";function ut(e){var t,n=function(){clearTimeout(r),Ie&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ie&&(t=requestAnimationFrame(n))}function J(e){var t=x,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),x=t}function ae(e){var t=x;e.__c=e.__(),x=t}function Fe(e,t){return!e||e.length!==t.length||t.some(function(n,r){return n!==e[r]})}function Ve(e,t){return typeof t=="function"?t(e):t}function je(e,t,n={}){return(e[t]??t).replace(/\{(\w+)\}/g,(r,i)=>n[i]??r)}function H(e,t){let n=new Date(e);return`${n.getHours()}${t("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var mt=0;function a(e,t,n,r,i,s){t||(t={});var f,p,d=t;if("ref"in d)for(p in d={},t)p=="ref"?f=t[p]:d[p]=t[p];var l={type:e,props:d,key:n,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--mt,__i:-1,__u:0,__source:i,__self:s};if(typeof e=="function"&&(f=e.defaultProps))for(p in f)d[p]===void 0&&(d[p]=f[p]);return h.vnode&&h.vnode(l),l}var gt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function T({name:e}){return a("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:a("path",{d:gt[e]})})}var ht=["failed","conflict","draft","saving","saved","untouched"],_t={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Oe({ledgers:e,t}){let n=ht.find(s=>e.some(f=>f.state===s))??"untouched",r=e.map(s=>s.stored.at).filter(s=>s!==null).sort((s,f)=>Date.parse(s)-Date.parse(f)).at(-1),i=n==="saved"&&r?t("saved",{time:H(r,t)}):n==="untouched"?"":t(n);return a("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&a(T,{name:_t[n]}),i&&a("span",{children:i})]})}function Ue({ledgers:e,t}){let n=e.find(r=>r.state==="failed");return a(S,{children:[n&&a("div",{class:"spf-note error",role:"alert",children:[a(T,{name:"warning"}),a("div",{children:[a("b",{children:t("failed")}),a("p",{children:t(`reason-${n.reason}`)}),a("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:t("try-again")})]})]}),e.filter(r=>r.state==="conflict").map(r=>a(vt,{ledger:r,t},r.field))]})}function vt({ledger:e,t}){let n=e.stored.versions,r=n.every(i=>typeof i.value=="string");return a("div",{class:"spf-note conflict",role:"status",children:[a(T,{name:"fork"}),a("div",{children:[a("b",{children:t("conflict")}),a("p",{children:t("conflict-why")}),a("div",{class:"spf-versions",children:n.map(i=>a("p",{children:[a("b",{children:H(i.at,t)}),a("br",{}),de(i.value)]},i.id))}),a("div",{class:"spf-row",children:[n.map(i=>a("button",{type:"button",class:"spf-btn quiet",onClick:()=>e.settle(i.value),children:t("keep",{time:H(i.at,t)})},i.id)),r&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>e.settle(n.map(i=>i.value).join(`

`)),children:t("keep-both")})]})]})]})}var de=e=>typeof e=="string"?e:JSON.stringify(e);function qe({ledgers:e,t}){let[n,r]=C(!1),i=e.filter(f=>f.field!=="report"&&f.stored.earlier>0);return i.length===0?null:a("div",{class:"spf-history",children:[a("button",{type:"button",class:"spf-link","aria-expanded":n,onClick:()=>{n||i.forEach(f=>f.recall()),r(!n)},children:t("history")}),n&&i.map(f=>a("section",{children:[a("h3",{children:f.stored.question}),a("ul",{children:f.history.map((p,d)=>a("li",{children:[a("p",{class:"spf-hint",children:[new Date(p.at).toLocaleDateString(t("locale"))," ",H(p.at,t),d===0&&` – ${t("history-now")}`]}),a("p",{class:"spf-version",children:p.value===null?t("history-empty"):de(p.value)}),d>0&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>f.settle(p.value),children:t("history-back")})]},p.id))})]},f.field))]})}function Be({ledgers:e,t}){return a(S,{children:e.filter(n=>n.stored.asked!==null&&n.value!==null&&n.field!=="report").map(n=>a("p",{class:"spf-note",role:"note",children:t("asked-then",{then:n.stored.asked??"",now:n.stored.question})},n.field))})}var bt="spenningsfelt:",We=e=>Number(e.split(":")[1]),ce=e=>e.split(":")[0]??"",Y=class{prefix;constructor(t,n){this.prefix=`${bt}${t}:${n}:`}keep(t){try{localStorage.setItem(this.prefix+ce(t.source),JSON.stringify(t))}catch{}}confirm(t){let n=this.read(this.prefix+ce(t));n&&We(n.source)<=We(t)&&localStorage.removeItem(this.prefix+ce(t))}drafts(){try{return Object.keys(localStorage).filter(t=>t.startsWith(this.prefix)).map(t=>this.read(t)).filter(t=>t!==null)}catch{return[]}}read(t){try{let n=JSON.parse(localStorage.getItem(t)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var yt=500,wt=400,xt=2500,Je=5e3,kt=Array.from(crypto.getRandomValues(new Uint8Array(5)),e=>e.toString(36).padStart(2,"0")).join("").slice(0,10),St=0,K=class{constructor(t,n,r,i,s,f){this.model=t;this.field=n;this.stored=s;this.changed=f;this.value=s.value,this.seen=s.seen,this.state=Ye(s),this.journal=new Y(r,`${i}.${n}`),this.left=this.leftBehind();let p=this.left.at(-1);p!==void 0&&(this.value=p.value,this.seen=p.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(t){this.value=t,Ge.has(this.reason)&&this.forget(),this.own={value:t,source:`${kt}:${++St}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),yt)}settle(t){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(t),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(t){t.type==="history"&&(this.history=t.versions,this.changed()),t.type==="saved"&&this.saved(t.source,t.version,t),t.type==="changed"&&!this.next&&this.accept(t),t.type==="failed"&&t.source===this.next?.source&&this.fail(t.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[t,n]=[[],[]];for(let r of this.journal.drafts())(Ct(r.value,this.stored.value)?t:n).push(r);return t.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(wt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(xt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Je,()=>this.send())})}))}wait(t,n){clearTimeout(this.patience),this.patience=setTimeout(n,t)}saved(t,n,r){this.journal.confirm(t),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==t&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===t?this.left.shift():this.own?.source===t&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(t){this.stored=t,this.seen=t.seen,this.value=t.value,this.enter(Ye(t)),this.history.length>0&&this.recall()}fail(t){this.reason=t,this.enter("failed"),Ge.has(t)?clearTimeout(this.patience):this.wait(Je,()=>this.send())}forget(){let t=this.left.shift();t&&this.journal.confirm(t.source),this.reason=""}enter(t){this.state=t,this.changed()}},Ge=new Set(["too-long","bad-value","deleted"]),Ct=(e,t)=>JSON.stringify(e)===JSON.stringify(t);function Ye(e){return e.versions.length>1?"conflict":e.at===null?"untouched":"saved"}var Ke=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
.spf .spf-rows { list-style: none; display: grid; gap: .9em; margin: .7em 0 }
.spf-rows li { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); gap: .7em; align-items: start; background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: .8em 1em }
.spf .spf-rows label { font-size: .88em } .spf .spf-rows :is(textarea, input, select) { margin-top: .3em }

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
.spf .spf-personal:not(:empty) { color: var(--spf-accent); margin-top: .5em }
.spf-history { margin-top: 1em } .spf .spf-history ul { list-style: none; display: grid; gap: .9em; margin-top: .5em } .spf-history section { margin-top: .8em }
.spf .spf-version { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: .6em .9em; white-space: pre-wrap; overflow-wrap: anywhere; margin: .2em 0 .4em }
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

/* Pictures of answers: one for a wide place, one for a narrow */
.spf-picture { display: grid; gap: .7em } .spf .spf-picture figcaption { color: var(--spf-ink) } .spf-narrow { display: none }
.spf-picture .spf-figure { width: 100%; max-width: calc(46rem * var(--spf-scale, 1)) } .spf-scroll { overflow-x: auto }
@container spf-figure (max-width: 495px) { .spf-wide { display: none } .spf-narrow { display: block } }
.spf-folded { display: flex; flex-wrap: wrap; gap: .2em 1.2em; align-items: center; border: 1.5px dashed var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .3em 1.2em }
.spf .spf-btn[aria-pressed=true] { border: 2.5px solid var(--spf-brand); background: var(--spf-brand-weak); color: var(--spf-brand-strong) }
.spf-brand small { display: block; font-weight: 400; font-size: .82em; color: var(--spf-muted) } .spf-absent { color: var(--spf-muted) }

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
`;var Qe=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;function Et(e,t){let[,n]=pe(i=>i+1,0);return[le(()=>{let i=e.get("answers");return new Map(Object.entries(i).map(([s,f])=>[s,new K(e,s,t.store,t.id,f,()=>n(0))]))},[e]),()=>n(0)]}function Lt({model:e,Body:t}){let[n,r]=C(e.get("content")),[i,s]=C(n),[f,p]=C(null),[d,l]=C(null),[c,o]=C(!1),[u]=Et(e,n),m=(v,b)=>je(n.ui,v,b);$(()=>{let v=w=>{w.type==="figure"?s(w):w.type==="mine"?l(w):w.type==="proportional"?p(w):u.get(w.field)?.receive(w)},b=()=>r(e.get("content")),_=()=>e.send({type:"refresh"}),g=()=>u.forEach(w=>w.flush());return e.on("msg:custom",v),e.on("change:content",b),addEventListener("focus",_),addEventListener("pagehide",g),addEventListener("visibilitychange",g),()=>{u.forEach(w=>w.close()),e.off("msg:custom",v),e.off("change:content",b),removeEventListener("focus",_),removeEventListener("pagehide",g),removeEventListener("visibilitychange",g)}},[u]);let y={content:n,t:m,figure:i,approximate:f,mine:d,value:v=>u.get(v)?.value??null,write:(v,b)=>u.get(v)?.write(b),flush:()=>u.forEach(v=>v.flush()),send:v=>e.send(v)};return n.kind==="header"||n.kind==="footer"?a(t,{...y}):n.folded&&!c?a(At,{content:n,t:m,unfold:()=>o(!0)}):a(Pt,{content:n,ledgers:u,t:m,children:a(t,{...y})})}function Pt({content:e,ledgers:t,t:n,children:r}){let i=`${e.id.replace(".","-")}-heading`,s=[...t.values()],f=s.filter(l=>l.field!=="report"),p=l=>l.value!==null,d=e.kind==="card"?f.length>0&&f.every(p):f.some(p);return a("section",{class:"spf-card","aria-labelledby":i,lang:e.language,"data-exercise":e.id,children:[a("div",{class:"spf-card-head",children:[a("h2",{id:i,children:e.title}),e.intro&&a("p",{children:e.intro})]}),r,e.after&&e.kind!=="sort"&&d&&a("p",{class:"spf-after",children:e.after}),a(Be,{ledgers:s,t:n}),a(Ue,{ledgers:s,t:n}),a(qe,{ledgers:s,t:n}),s.length>0&&a("div",{class:"spf-card-foot",children:[a(Oe,{ledgers:s,t:n}),a(Dt,{ledger:t.get("report"),t:n})]})]})}function At({content:e,t,unfold:n}){return a("div",{class:"spf-folded",lang:e.language,"data-exercise":e.id,"data-folded":!0,children:[a("p",{class:"spf-hint",children:t("folded")}),a("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:n,children:t("unfold",{title:e.title})})]})}function Dt({ledger:e,t}){return e?a("label",{class:"spf-check",children:[a("input",{type:"checkbox",checked:e.value!==!1,onChange:n=>{e.write(n.currentTarget.checked),e.flush()}}),t("in-report")]}):null}function $t(){if(document.getElementById("spf-style"))return;let e=document.createElement("style");e.id="spf-style",e.textContent=Qe+Ke,document.head.append(e)}function Xe(e){return{render({model:t,el:n}){return $t(),n.classList.add("spf"),ie(a(Lt,{model:t,Body:e}),n),()=>ie(null,n)}}}var Ht=/(?<!\d)\d{6} ?\d{5}(?!\d)/,zt=/[^\s@]+@[^\s@]+\.[a-zæøå]{2,}/i,It=/(?<![\d.,])(?:(?:\+|00)47 ?)?[2-9]\d(?: ?\d{2}){3}(?![\d.,]?\d)/,Nt=/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/gu;function Ze(e,t){if(Ht.test(e))return"hint-number";if(zt.test(e))return"hint-mail";if(It.test(e))return"hint-phone";let n=new Set(t("not-names").split(" "));return[...e.matchAll(Nt)].some(r=>!n.has(r[1]??"")&&!n.has(r[2]??""))?"hint-name":null}function nt({id:e,value:t,most:n,bad:r,t:i,write:s,flush:f}){let p=Rt(t),[d,l]=C(tt(p,i)),c=et(d,n);return $(()=>{c!=="bad"&&c!==p&&l(tt(p,i))},[p]),a(S,{children:[a("input",{id:e,type:"text",inputMode:"decimal",autocomplete:"off",value:d,"aria-invalid":c==="bad","aria-describedby":c==="bad"?`${e}-bad`:`${e}-hint`,onInput:o=>{l(o.currentTarget.value);let u=et(o.currentTarget.value,n);u!=="bad"&&u!==p&&s(u)},onBlur:f}),c==="bad"&&a("p",{class:"spf-bad",id:`${e}-bad`,role:"alert",children:r})]})}var Rt=e=>typeof e=="number"?e:null;function et(e,t){let n=e.trim().replace(",",".");if(n==="")return null;let r=Number(n);return/^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(n)&&r<=t?r:"bad"}function tt(e,t){return e===null?"":String(Math.round(e*100)/100).replace(".",t("decimal-sign"))}var Ft=999999;function rt(e){let{field:t}=e;return t.kind==="choice"||t.kind==="several"?a(Ot,{...e}):t.kind==="rows"?a(qt,{...e}):a("div",{class:"spf-field",children:[a("label",{for:e.id,children:t.label}),a(Vt,{...e}),a(jt,{...e})]})}function Vt({field:e,id:t,t:n}){let r=e.hint||(e.kind==="text"?n("roles-not-names"):"");return r?a("p",{class:"spf-hint",id:`${t}-hint`,children:[a(T,{name:"info"})," ",r]}):null}function jt(e){let{field:t,id:n,value:r,write:i,flush:s}=e,f={id:n,"aria-describedby":`${n}-hint`,onBlur:s};if(t.kind==="region")return a("select",{...f,value:r??"",onChange:d=>i(d.currentTarget.value||null),children:[a("option",{value:"",children:e.t("choose")}),t.options.map(d=>a("option",{value:d.id,children:[d.text," (",[...d.id].join(", "),")"]},d.id))]});if(t.kind==="date")return a("input",{...f,type:"date",value:r??"",onInput:d=>i(d.currentTarget.value||null)});if(t.kind==="number")return a(nt,{...e,most:e.field.max??Ft,bad:e.t("not-a-number")});let p=Ze(r??"",e.t);return a(S,{children:[a("textarea",{...f,rows:t.lines,style:{"--rows":t.lines},value:r??"",spellcheck:!0,onInput:d=>i(d.currentTarget.value||null)}),a("p",{class:"spf-hint spf-personal",role:"status",children:p&&e.t(p)})]})}function Ot({field:e,id:t,value:n,write:r,flush:i,t:s}){let f=e.kind==="several",p=f?n??[]:[],d=f&&e.max!==null&&p.length>=e.max,l=c=>r(p.includes(c)?p.filter(o=>o!==c):[...p,c]);return a("fieldset",{class:"spf-field",children:[a("legend",{children:e.label}),e.hint&&a("p",{class:"spf-hint",id:`${t}-hint`,children:[a(T,{name:"info"})," ",e.hint]}),a("div",{class:"spf-options",children:e.options.map(c=>{let o=f?p.includes(c.id):n===c.id;return a("label",{class:"spf-option",children:[a("input",{type:f?"checkbox":"radio",name:t,checked:o,"aria-disabled":d&&!o,onClick:u=>{d&&!o&&u.preventDefault()},onChange:()=>{f?d&&!o||l(c.id):r(c.id),i()}}),a("span",{children:c.text}),o&&a("span",{class:"spf-chosen",children:s("chosen")})]},c.id)})}),f&&e.max!==null&&a("p",{class:"spf-hint",role:"status",children:[s("chosen-of",{n:String(p.length),max:String(e.max)}),d?` ${s("uncheck-first")}`:""]})]})}var Ut=50;function qt({field:e,id:t,value:n,write:r,flush:i,t:s}){let f=n??[],p=f.length?f:[{}],d=(c,o,u)=>r(p.map((m,y)=>y===c?{...m,[o]:u}:m)),l=c=>{let o=p.filter((u,m)=>m!==c);r(o.length?o:null),i()};return a("fieldset",{class:"spf-field",children:[a("legend",{children:e.label}),a("p",{class:"spf-hint",id:`${t}-hint`,children:[a(T,{name:"info"})," ",e.hint||s("roles-not-names")]}),a("ol",{class:"spf-rows",children:p.map((c,o)=>a("li",{children:[e.columns.map(u=>a("label",{children:[u.text,a(Bt,{column:u,id:`${t}-${o}-${u.id}`,hint:`${t}-hint`,text:c[u.id]??"",t:s,flush:i,write:m=>d(o,u.id,m)})]},u.id)),f.length>0&&a("button",{type:"button",class:"spf-link","aria-label":s("remove-row-n",{n:String(o+1)}),onClick:()=>l(o),children:s("remove-row")})]},o))}),p.length<Ut&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>r([...p,{}]),children:s("add-row")})]})}function Bt({column:e,id:t,hint:n,text:r,t:i,write:s,flush:f}){let p={id:t,"aria-describedby":n,value:r,onBlur:f};return e.kind==="choice"?a("select",{...p,onChange:d=>s(d.currentTarget.value),children:[a("option",{value:"",children:i("choose")}),e.options.map(d=>a("option",{value:d.id,children:d.text},d.id))]}):e.kind==="date"?a("input",{...p,type:"date",onInput:d=>s(d.currentTarget.value)}):e.kind==="number"?a("input",{...p,type:"text",inputMode:"numeric",maxLength:6,onInput:d=>s(d.currentTarget.value.replace(/\D/g,""))}):a("textarea",{...p,rows:1,spellcheck:!0,onInput:d=>s(d.currentTarget.value)})}var Wt=["yes","partly","no"],jn=Xe(e=>a("div",{class:"spf-stack",children:e.content.cards.map(t=>a(Jt,{card:t,...e},t.id))}));function Jt({card:e,content:t,t:n,value:r,write:i,flush:s}){let f=`${t.id.replace(".","-")}-${e.id}`,[p,d]=C(!1),l=Re(null);return $(()=>{p&&l.current?.focus()},[p]),a("div",{class:"spf-item","data-card":e.id,children:[a("div",{class:p?"spf-two":"",children:[a(rt,{id:f,t:n,flush:s,value:r(e.id),write:c=>i(e.id,c),field:{name:e.id,kind:"text",label:e.question,hint:n("recall-own"),lines:2,max:null,options:[],columns:[]}}),a("div",{id:`${f}-answer`,class:"spf-ask",hidden:!p,ref:l,tabIndex:-1,role:"group","aria-labelledby":`${f}-text`,children:[a("b",{id:`${f}-text`,children:n("recall-text")}),a("p",{children:e.answer}),a("div",{role:"group","aria-label":n("recall-mark"),class:"spf-row",children:Wt.map(c=>a("button",{type:"button",class:"spf-btn quiet","aria-pressed":r(`${e.id}-mark`)===c,onClick:()=>{i(`${e.id}-mark`,c),s()},children:[r(`${e.id}-mark`)===c&&a(T,{name:"tick"}),n(`recall-${c}`)]},c))})]})]}),a("div",{class:"spf-row",children:a("button",{type:"button",class:"spf-btn quiet","aria-expanded":p,"aria-controls":`${f}-answer`,onClick:()=>{s(),d(!p)},children:n(p?"recall-hide":"recall-show")})})]})}export{jn as default};
