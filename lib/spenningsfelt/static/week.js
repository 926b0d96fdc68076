/* Made by lib/ui/build.mjs from sources 5034d503b727bd7670eef81670fea80ec00a2433da37e7cd2077edbb3bf09c35 */
var W,_,be,st,L,me,ye,we,xe,ne,Z,ee,ot,V={},ke=[],it=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,q=Array.isArray;function E(t,e){for(var n in e)t[n]=e[n];return t}function re(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function at(t,e,n){var r,o,s,f={};for(s in e)s=="key"?r=e[s]:s=="ref"?o=e[s]:f[s]=e[s];if(arguments.length>2&&(f.children=arguments.length>3?W.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)f[s]===void 0&&(f[s]=t.defaultProps[s]);return R(t,f,r,o,null)}function R(t,e,n,r,o){var s={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++be,__i:-1,__u:0};return o==null&&_.vnode!=null&&_.vnode(s),s}function S(t){return t.children}function O(t,e){this.props=t,this.context=e}function D(t,e){if(e==null)return t.__?D(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?D(t):null}function Se(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return Se(t)}}function _e(t){(!t.__d&&(t.__d=!0)&&L.push(t)&&!U.__r++||me!=_.debounceRendering)&&((me=_.debounceRendering)||ye)(U)}function U(){for(var t,e,n,r,o,s,f,p=1;L.length;)L.length>p&&L.sort(we),t=L.shift(),p=L.length,t.__d&&(n=void 0,r=void 0,o=(r=(e=t).__v).__e,s=[],f=[],e.__P&&((n=E({},r)).__v=r.__v+1,_.vnode&&_.vnode(n),se(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[o]:null,s,o??D(r),!!(32&r.__u),f),n.__v=r.__v,n.__.__k[n.__i]=n,Ee(s,n,f),r.__e=r.__=null,n.__e!=o&&Se(n)));U.__r=0}function Ce(t,e,n,r,o,s,f,p,d,l,g){var i,c,u,y,v,b,h,m=r&&r.__k||ke,w=e.length;for(d=ft(n,e,m,d,w),i=0;i<w;i++)(u=n.__k[i])!=null&&(c=u.__i==-1?V:m[u.__i]||V,u.__i=i,b=se(t,u,c,o,s,f,p,d,l,g),y=u.__e,u.ref&&c.ref!=u.ref&&(c.ref&&oe(c.ref,null,u),g.push(u.ref,u.__c||y,u)),v==null&&y!=null&&(v=y),(h=!!(4&u.__u))||c.__k===u.__k?d=Me(u,d,t,h):typeof u.type=="function"&&b!==void 0?d=b:y&&(d=y.nextSibling),u.__u&=-7);return n.__e=v,d}function ft(t,e,n,r,o){var s,f,p,d,l,g=n.length,i=g,c=0;for(t.__k=new Array(o),s=0;s<o;s++)(f=e[s])!=null&&typeof f!="boolean"&&typeof f!="function"?(typeof f=="string"||typeof f=="number"||typeof f=="bigint"||f.constructor==String?f=t.__k[s]=R(null,f,null,null,null):q(f)?f=t.__k[s]=R(S,{children:f},null,null,null):f.constructor===void 0&&f.__b>0?f=t.__k[s]=R(f.type,f.props,f.key,f.ref?f.ref:null,f.__v):t.__k[s]=f,d=s+c,f.__=t,f.__b=t.__b+1,p=null,(l=f.__i=pt(f,n,d,i))!=-1&&(i--,(p=n[l])&&(p.__u|=2)),p==null||p.__v==null?(l==-1&&(o>g?c--:o<g&&c++),typeof f.type!="function"&&(f.__u|=4)):l!=d&&(l==d-1?c--:l==d+1?c++:(l>d?c--:c++,f.__u|=4))):t.__k[s]=null;if(i)for(s=0;s<g;s++)(p=n[s])!=null&&(2&p.__u)==0&&(p.__e==r&&(r=D(p)),Le(p,p));return r}function Me(t,e,n,r){var o,s;if(typeof t.type=="function"){for(o=t.__k,s=0;o&&s<o.length;s++)o[s]&&(o[s].__=t,e=Me(o[s],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=D(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function pt(t,e,n,r){var o,s,f,p=t.key,d=t.type,l=e[n],g=l!=null&&(2&l.__u)==0;if(l===null&&p==null||g&&p==l.key&&d==l.type)return n;if(r>(g?1:0)){for(o=n-1,s=n+1;o>=0||s<e.length;)if((l=e[f=o>=0?o--:s++])!=null&&(2&l.__u)==0&&p==l.key&&d==l.type)return f}return-1}function he(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||it.test(e)?n:n+"px"}function F(t,e,n,r,o){var s,f;e:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||he(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||he(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(xe,"$1")),f=e.toLowerCase(),e=f in t||e=="onFocusOut"||e=="onFocusIn"?f.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=n,n?r?n.u=r.u:(n.u=ne,t.addEventListener(e,s?ee:Z,s)):t.removeEventListener(e,s?ee:Z,s);else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function ve(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=ne++;else if(e.t<n.u)return;return n(_.event?_.event(e):e)}}}function se(t,e,n,r,o,s,f,p,d,l){var g,i,c,u,y,v,b,h,m,w,T,j,P,ge,$,N,X,M=e.type;if(e.constructor!==void 0)return null;128&n.__u&&(d=!!(32&n.__u),s=[p=e.__e=n.__e]),(g=_.__b)&&g(e);e:if(typeof M=="function")try{if(h=e.props,m="prototype"in M&&M.prototype.render,w=(g=M.contextType)&&r[g.__c],T=g?w?w.props.value:g.__:r,n.__c?b=(i=e.__c=n.__c).__=i.__E:(m?e.__c=i=new M(h,T):(e.__c=i=new O(h,T),i.constructor=M,i.render=dt),w&&w.sub(i),i.state||(i.state={}),i.__n=r,c=i.__d=!0,i.__h=[],i._sb=[]),m&&i.__s==null&&(i.__s=i.state),m&&M.getDerivedStateFromProps!=null&&(i.__s==i.state&&(i.__s=E({},i.__s)),E(i.__s,M.getDerivedStateFromProps(h,i.__s))),u=i.props,y=i.state,i.__v=e,c)m&&M.getDerivedStateFromProps==null&&i.componentWillMount!=null&&i.componentWillMount(),m&&i.componentDidMount!=null&&i.__h.push(i.componentDidMount);else{if(m&&M.getDerivedStateFromProps==null&&h!==u&&i.componentWillReceiveProps!=null&&i.componentWillReceiveProps(h,T),e.__v==n.__v||!i.__e&&i.shouldComponentUpdate!=null&&i.shouldComponentUpdate(h,i.__s,T)===!1){for(e.__v!=n.__v&&(i.props=h,i.state=i.__s,i.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(A){A&&(A.__=e)}),j=0;j<i._sb.length;j++)i.__h.push(i._sb[j]);i._sb=[],i.__h.length&&f.push(i);break e}i.componentWillUpdate!=null&&i.componentWillUpdate(h,i.__s,T),m&&i.componentDidUpdate!=null&&i.__h.push(function(){i.componentDidUpdate(u,y,v)})}if(i.context=T,i.props=h,i.__P=t,i.__e=!1,P=_.__r,ge=0,m){for(i.state=i.__s,i.__d=!1,P&&P(e),g=i.render(i.props,i.state,i.context),$=0;$<i._sb.length;$++)i.__h.push(i._sb[$]);i._sb=[]}else do i.__d=!1,P&&P(e),g=i.render(i.props,i.state,i.context),i.state=i.__s;while(i.__d&&++ge<25);i.state=i.__s,i.getChildContext!=null&&(r=E(E({},r),i.getChildContext())),m&&!c&&i.getSnapshotBeforeUpdate!=null&&(v=i.getSnapshotBeforeUpdate(u,y)),N=g,g!=null&&g.type===S&&g.key==null&&(N=Te(g.props.children)),p=Ce(t,q(N)?N:[N],e,n,r,o,s,f,p,d,l),i.base=e.__e,e.__u&=-161,i.__h.length&&f.push(i),b&&(i.__E=i.__=null)}catch(A){if(e.__v=null,d||s!=null)if(A.then){for(e.__u|=d?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;s[s.indexOf(p)]=null,e.__e=p}else{for(X=s.length;X--;)re(s[X]);te(e)}else e.__e=n.__e,e.__k=n.__k,A.then||te(e);_.__e(A,e,n)}else s==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):p=e.__e=lt(n.__e,e,n,r,o,s,f,d,l);return(g=_.diffed)&&g(e),128&e.__u?void 0:p}function te(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(te)}function Ee(t,e,n){for(var r=0;r<n.length;r++)oe(n[r],n[++r],n[++r]);_.__c&&_.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(s){s.call(o)})}catch(s){_.__e(s,o.__v)}})}function Te(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:q(t)?t.map(Te):E({},t)}function lt(t,e,n,r,o,s,f,p,d){var l,g,i,c,u,y,v,b=n.props||V,h=e.props,m=e.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s!=null){for(l=0;l<s.length;l++)if((u=s[l])&&"setAttribute"in u==!!m&&(m?u.localName==m:u.nodeType==3)){t=u,s[l]=null;break}}if(t==null){if(m==null)return document.createTextNode(h);t=document.createElementNS(o,m,h.is&&h),p&&(_.__m&&_.__m(e,s),p=!1),s=null}if(m==null)b===h||p&&t.data==h||(t.data=h);else{if(s=s&&W.call(t.childNodes),!p&&s!=null)for(b={},l=0;l<t.attributes.length;l++)b[(u=t.attributes[l]).name]=u.value;for(l in b)if(u=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")i=u;else if(!(l in h)){if(l=="value"&&"defaultValue"in h||l=="checked"&&"defaultChecked"in h)continue;F(t,l,null,u,o)}}for(l in h)u=h[l],l=="children"?c=u:l=="dangerouslySetInnerHTML"?g=u:l=="value"?y=u:l=="checked"?v=u:p&&typeof u!="function"||b[l]===u||F(t,l,u,b[l],o);if(g)p||i&&(g.__html==i.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[];else if(i&&(t.innerHTML=""),Ce(e.type=="template"?t.content:t,q(c)?c:[c],e,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":o,s,f,s?s[0]:n.__k&&D(n,0),p,d),s!=null)for(l=s.length;l--;)re(s[l]);p||(l="value",m=="progress"&&y==null?t.removeAttribute("value"):y!=null&&(y!==t[l]||m=="progress"&&!y||m=="option"&&y!=b[l])&&F(t,l,y,b[l],o),l="checked",v!=null&&v!=t[l]&&F(t,l,v,b[l],o))}return t}function oe(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(o){_.__e(o,n)}}function Le(t,e,n){var r,o;if(_.unmount&&_.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||oe(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){_.__e(s,e)}r.base=r.__P=null}if(r=t.__k)for(o=0;o<r.length;o++)r[o]&&Le(r[o],e,n||typeof t.type!="function");n||re(t.__e),t.__c=t.__=t.__e=void 0}function dt(t,e,n){return this.constructor(t,n)}function ie(t,e,n){var r,o,s,f;e==document&&(e=document.documentElement),_.__&&_.__(t,e),o=(r=typeof n=="function")?null:n&&n.__k||e.__k,s=[],f=[],se(e,t=(!r&&n||e).__k=at(S,null,[t]),o||V,V,e.namespaceURI,!r&&n?[n]:o?null:e.firstChild?W.call(e.childNodes):null,s,!r&&n?n:o?o.__e:e.firstChild,r,f),Ee(s,t,f)}W=ke.slice,_={__e:function(t,e,n,r){for(var o,s,f;e=e.__;)if((o=e.__c)&&!o.__)try{if((s=o.constructor)&&s.getDerivedStateFromError!=null&&(o.setState(s.getDerivedStateFromError(t)),f=o.__d),o.componentDidCatch!=null&&(o.componentDidCatch(t,r||{}),f=o.__d),f)return o.__E=o}catch(p){t=p}throw t}},be=0,st=function(t){return t!=null&&t.constructor===void 0},O.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=E({},this.state),typeof t=="function"&&(t=t(E({},n),this.props)),t&&E(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),_e(this))},O.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),_e(this))},O.prototype.render=S,L=[],ye=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,we=function(t,e){return t.__v.__b-e.__v.__b},U.__r=0,xe=/(PointerCapture)$|Capture$/i,ne=0,Z=ve(!1),ee=ve(!0),ot=0;var I,x,ae,Ae,fe=0,je=[],k=_,De=k.__b,He=k.__r,ze=k.diffed,Pe=k.__c,Ne=k.unmount,Ve=k.__;function le(t,e){k.__h&&k.__h(x,t,fe||e),fe=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function C(t){return fe=1,de(Re,t)}function de(t,e,n){var r=le(I++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Re(void 0,e),function(p){var d=r.__N?r.__N[0]:r.__[0],l=r.t(d,p);d!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=x,!x.__f)){var o=function(p,d,l){if(!r.__c.__H)return!0;var g=r.__c.__H.__.filter(function(c){return!!c.__c});if(g.every(function(c){return!c.__N}))return!s||s.call(this,p,d,l);var i=r.__c.props!==p;return g.forEach(function(c){if(c.__N){var u=c.__[0];c.__=c.__N,c.__N=void 0,u!==c.__[0]&&(i=!0)}}),s&&s.call(this,p,d,l)||i};x.__f=!0;var s=x.shouldComponentUpdate,f=x.componentWillUpdate;x.componentWillUpdate=function(p,d,l){if(this.__e){var g=s;s=void 0,o(p,d,l),s=g}f&&f.call(this,p,d,l)},x.shouldComponentUpdate=o}return r.__N||r.__}function H(t,e){var n=le(I++,3);!k.__s&&Fe(n.__H,e)&&(n.__=t,n.u=e,x.__H.__h.push(n))}function $e(t,e){var n=le(I++,7);return Fe(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function ct(){for(var t;t=je.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(B),t.__H.__h.forEach(pe),t.__H.__h=[]}catch(e){t.__H.__h=[],k.__e(e,t.__v)}}k.__b=function(t){x=null,De&&De(t)},k.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ve&&Ve(t,e)},k.__r=function(t){He&&He(t),I=0;var e=(x=t.__c).__H;e&&(ae===x?(e.__h=[],x.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(B),e.__h.forEach(pe),e.__h=[],I=0)),ae=x},k.diffed=function(t){ze&&ze(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(je.push(e)!==1&&Ae===k.requestAnimationFrame||((Ae=k.requestAnimationFrame)||ut)(ct)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ae=x=null},k.__c=function(t,e){e.some(function(n){try{n.__h.forEach(B),n.__h=n.__h.filter(function(r){return!r.__||pe(r)})}catch(r){e.some(function(o){o.__h&&(o.__h=[])}),e=[],k.__e(r,n.__v)}}),Pe&&Pe(t,e)},k.unmount=function(t){Ne&&Ne(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{B(r)}catch(o){e=o}}),n.__H=void 0,e&&k.__e(e,n.__v))};var Ie=typeof requestAnimationFrame=="function";function ut(t){var e,n=function(){clearTimeout(r),Ie&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);Ie&&(e=requestAnimationFrame(n))}function B(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function pe(t){var e=x;t.__c=t.__(),x=e}function Fe(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Re(t,e){return typeof e=="function"?e(t):e}var gt=0;function a(t,e,n,r,o,s){e||(e={});var f,p,d=e;if("ref"in d)for(p in d={},e)p=="ref"?f=e[p]:d[p]=e[p];var l={type:t,props:d,key:n,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--gt,__i:-1,__u:0,__source:o,__self:s};if(typeof t=="function"&&(f=t.defaultProps))for(p in f)d[p]===void 0&&(d[p]=f[p]);return _.vnode&&_.vnode(l),l}function Oe({region:t}){return a("span",{class:"spf-badges","aria-hidden":"true",children:[...t].map(e=>a("i",{class:e,children:e},e))})}function Ue({id:t,text:e}){return a("span",{children:[e,a("span",{class:"spf-hidden",children:[" (",[...t].join(", "),")"]})]})}function We(t,e,n={}){return(t[e]??e).replace(/\{(\w+)\}/g,(r,o)=>n[o]??r)}function z(t,e){let n=new Date(t);return`${n.getHours()}${e("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var mt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function J({name:t}){return a("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:a("path",{d:mt[t]})})}var _t=["failed","conflict","draft","saving","saved","untouched"],ht={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function qe({ledgers:t,t:e}){let n=_t.find(s=>t.some(f=>f.state===s))??"untouched",r=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,f)=>Date.parse(s)-Date.parse(f)).at(-1),o=n==="saved"&&r?e("saved",{time:z(r,e)}):n==="untouched"?"":e(n);return a("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&a(J,{name:ht[n]}),o&&a("span",{children:o})]})}function Be({ledgers:t,t:e}){let n=t.find(r=>r.state==="failed");return a(S,{children:[n&&a("div",{class:"spf-note error",role:"alert",children:[a(J,{name:"warning"}),a("div",{children:[a("b",{children:e("failed")}),a("p",{children:e(`reason-${n.reason}`)}),a("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:e("try-again")})]})]}),t.filter(r=>r.state==="conflict").map(r=>a(vt,{ledger:r,t:e},r.field))]})}function vt({ledger:t,t:e}){let n=t.stored.versions,r=n.every(o=>typeof o.value=="string");return a("div",{class:"spf-note conflict",role:"status",children:[a(J,{name:"fork"}),a("div",{children:[a("b",{children:e("conflict")}),a("p",{children:e("conflict-why")}),a("div",{class:"spf-versions",children:n.map(o=>a("p",{children:[a("b",{children:z(o.at,e)}),a("br",{}),ce(o.value)]},o.id))}),a("div",{class:"spf-row",children:[n.map(o=>a("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(o.value),children:e("keep",{time:z(o.at,e)})},o.id)),r&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n.map(o=>o.value).join(`

`)),children:e("keep-both")})]})]})]})}var ce=t=>typeof t=="string"?t:JSON.stringify(t);function Je({ledgers:t,t:e}){let[n,r]=C(!1),o=t.filter(f=>f.field!=="report"&&f.stored.earlier>0);return o.length===0?null:a("div",{class:"spf-history",children:[a("button",{type:"button",class:"spf-link","aria-expanded":n,onClick:()=>{n||o.forEach(f=>f.recall()),r(!n)},children:e("history")}),n&&o.map(f=>a("section",{children:[a("h3",{children:f.stored.question}),a("ul",{children:f.history.map((p,d)=>a("li",{children:[a("p",{class:"spf-hint",children:[new Date(p.at).toLocaleDateString(e("locale"))," ",z(p.at,e),d===0&&` – ${e("history-now")}`]}),a("p",{class:"spf-version",children:p.value===null?e("history-empty"):ce(p.value)}),d>0&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>f.settle(p.value),children:e("history-back")})]},p.id))})]},f.field))]})}function Ge({ledgers:t,t:e}){return a(S,{children:t.filter(n=>n.stored.asked!==null&&n.value!==null&&n.field!=="report").map(n=>a("p",{class:"spf-note",role:"note",children:e("asked-then",{then:n.stored.asked??"",now:n.stored.question})},n.field))})}var bt="spenningsfelt:",Ye=t=>Number(t.split(":")[1]),ue=t=>t.split(":")[0]??"",G=class{prefix;constructor(e,n){this.prefix=`${bt}${e}:${n}:`}keep(e){try{localStorage.setItem(this.prefix+ue(e.source),JSON.stringify(e))}catch{}}confirm(e){let n=this.read(this.prefix+ue(e));n&&Ye(n.source)<=Ye(e)&&localStorage.removeItem(this.prefix+ue(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let n=JSON.parse(localStorage.getItem(e)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var yt=500,wt=400,xt=2500,Ke=5e3,kt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),St=0,Y=class{constructor(e,n,r,o,s,f){this.model=e;this.field=n;this.stored=s;this.changed=f;this.value=s.value,this.seen=s.seen,this.state=Xe(s),this.journal=new G(r,`${o}.${n}`),this.left=this.leftBehind();let p=this.left.at(-1);p!==void 0&&(this.value=p.value,this.seen=p.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Qe.has(this.reason)&&this.forget(),this.own={value:e,source:`${kt}:${++St}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),yt)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,n]=[[],[]];for(let r of this.journal.drafts())(Ct(r.value,this.stored.value)?e:n).push(r);return e.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(wt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(xt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Ke,()=>this.send())})}))}wait(e,n){clearTimeout(this.patience),this.patience=setTimeout(n,e)}saved(e,n,r){this.journal.confirm(e),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Xe(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Qe.has(e)?clearTimeout(this.patience):this.wait(Ke,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Qe=new Set(["too-long","bad-value","deleted"]),Ct=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Xe(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Ze=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
`;var et=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;function Tt(t,e){let[,n]=de(o=>o+1,0);return[$e(()=>{let o=t.get("answers");return new Map(Object.entries(o).map(([s,f])=>[s,new Y(t,s,e.store,e.id,f,()=>n(0))]))},[t]),()=>n(0)]}function Lt({model:t,Body:e}){let[n,r]=C(t.get("content")),[o,s]=C(n),[f,p]=C(null),[d,l]=C(null),[g,i]=C(!1),[c]=Tt(t,n),u=(v,b)=>We(n.ui,v,b);H(()=>{let v=w=>{w.type==="figure"?s(w):w.type==="mine"?l(w):w.type==="proportional"?p(w):c.get(w.field)?.receive(w)},b=()=>r(t.get("content")),h=()=>t.send({type:"refresh"}),m=()=>c.forEach(w=>w.flush());return t.on("msg:custom",v),t.on("change:content",b),addEventListener("focus",h),addEventListener("pagehide",m),addEventListener("visibilitychange",m),()=>{c.forEach(w=>w.close()),t.off("msg:custom",v),t.off("change:content",b),removeEventListener("focus",h),removeEventListener("pagehide",m),removeEventListener("visibilitychange",m)}},[c]);let y={content:n,t:u,figure:o,approximate:f,mine:d,value:v=>c.get(v)?.value??null,write:(v,b)=>c.get(v)?.write(b),flush:()=>c.forEach(v=>v.flush()),send:v=>t.send(v)};return n.kind==="header"||n.kind==="footer"?a(e,{...y}):n.folded&&!g?a(Dt,{content:n,t:u,unfold:()=>i(!0)}):a(At,{content:n,ledgers:c,t:u,children:a(e,{...y})})}function At({content:t,ledgers:e,t:n,children:r}){let o=`${t.id.replace(".","-")}-heading`,s=[...e.values()],f=s.filter(l=>l.field!=="report"),p=l=>l.value!==null,d=t.kind==="card"?f.length>0&&f.every(p):f.some(p);return a("section",{class:"spf-card","aria-labelledby":o,lang:t.language,"data-exercise":t.id,children:[a("div",{class:"spf-card-head",children:[a("h2",{id:o,children:t.title}),t.intro&&a("p",{children:t.intro})]}),r,t.after&&t.kind!=="sort"&&d&&a("p",{class:"spf-after",children:t.after}),a(Ge,{ledgers:s,t:n}),a(Be,{ledgers:s,t:n}),a(Je,{ledgers:s,t:n}),s.length>0&&a("div",{class:"spf-card-foot",children:[a(qe,{ledgers:s,t:n}),a(Ht,{ledger:e.get("report"),t:n})]})]})}function Dt({content:t,t:e,unfold:n}){return a("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[a("p",{class:"spf-hint",children:e("folded")}),a("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:n,children:e("unfold",{title:t.title})})]})}function Ht({ledger:t,t:e}){return t?a("label",{class:"spf-check",children:[a("input",{type:"checkbox",checked:t.value!==!1,onChange:n=>{t.write(n.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function zt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=et+Ze,document.head.append(t)}function tt(t){return{render({model:e,el:n}){return zt(),n.classList.add("spf"),ie(a(Lt,{model:e,Body:t}),n),()=>ie(null,n)}}}function rt({id:t,value:e,most:n,bad:r,t:o,write:s,flush:f}){let p=Q(e),[d,l]=C(K(p,o)),g=nt(d,n);return H(()=>{g!=="bad"&&g!==p&&l(K(p,o))},[p]),a(S,{children:[a("input",{id:t,type:"text",inputMode:"decimal",autocomplete:"off",value:d,"aria-invalid":g==="bad","aria-describedby":g==="bad"?`${t}-bad`:`${t}-hint`,onInput:i=>{l(i.currentTarget.value);let c=nt(i.currentTarget.value,n);c!=="bad"&&c!==p&&s(c)},onBlur:f}),g==="bad"&&a("p",{class:"spf-bad",id:`${t}-bad`,role:"alert",children:r})]})}var Q=t=>typeof t=="number"?t:null;function nt(t,e){let n=t.trim().replace(",",".");if(n==="")return null;let r=Number(n);return/^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(n)&&r<=e?r:"bad"}function K(t,e){return t===null?"":String(Math.round(t*100)/100).replace(".",e("decimal-sign"))}var Pt=168,Tn=tt(t=>a("div",{class:"spf-two spf-week",children:[a(Nt,{...t}),a("div",{class:"spf-stack",children:[a("div",{class:"spf-figure spf-week-figure",dangerouslySetInnerHTML:{__html:t.figure.figure??""}}),a(It,{...t})]})]}));function Nt(t){let{content:e,t:n,value:r}=t,o=e.regions.some(f=>Q(r(f.id.toLowerCase()))!==null),s=e.regions.reduce((f,p)=>f+(Q(r(p.id.toLowerCase()))??0),0);return a("div",{children:[a("table",{class:"spf-table",children:[a("caption",{class:"spf-hidden",children:e.title}),a("thead",{children:a("tr",{children:[a("th",{scope:"col",children:n("week-region")}),a("th",{scope:"col",class:"number",children:n("week-hours")})]})}),a("tbody",{children:e.regions.map(f=>a(Vt,{region:f,shown:t},f.id))}),a("tfoot",{children:a("tr",{children:[a("th",{scope:"row",children:n("week-total")}),a("td",{class:"number",children:K(s,n)})]})})]}),a("p",{class:"spf-hint",children:o?"":e.empty}),a("p",{class:"spf-hint",role:"status",children:s>Pt?n("week-too-many"):""})]})}function Vt({region:t,shown:e}){let{content:n,t:r,flush:o}=e,s=t.id.toLowerCase(),f=`${n.id.replace(".","-")}-${s}`;return a("tr",{children:[a("th",{scope:"row",children:a("label",{for:f,children:[a(Oe,{region:t.id}),a(Ue,{id:t.id,text:t.text})]})}),a("td",{class:"number",children:a(rt,{id:f,value:e.value(s),most:n.most,t:r,flush:o,bad:r("week-bad-number",{most:String(n.most)}),write:p=>e.write(s,p)})})]})}function It({t,send:e,approximate:n,figure:r}){let[o,s]=C(!1);return H(()=>{o&&e({type:"proportional"})},[o,r]),a("div",{class:"spf-stack",children:[a("button",{type:"button",class:"spf-btn quiet","aria-expanded":o,onClick:()=>s(!o),children:t(o?"week-proportional-hide":"week-proportional")}),o&&(n?.figure?a("div",{class:"spf-figure spf-paper",dangerouslySetInnerHTML:{__html:n.figure}}):a("p",{class:"spf-empty",role:"status",children:t(jt(n?.figure))}))]})}var jt=t=>t===void 0?"week-drawing":t===null?"week-proportional-failed":"week-proportional-none";export{Tn as default};
