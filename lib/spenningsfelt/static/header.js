/* Made by lib/ui/build.mjs from sources da20a1ff2d3e2fdc7bdd8dfcda9f27698abeb3ecbef8d27db6c637cb4c25280b */
var q,g,me,Xe,L,ce,he,ve,be,Z,K,Q,Ze,j={},ye=[],et=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,W=Array.isArray;function C(t,e){for(var r in e)t[r]=e[r];return t}function ee(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function tt(t,e,r){var n,o,s,f={};for(s in e)s=="key"?n=e[s]:s=="ref"?o=e[s]:f[s]=e[s];if(arguments.length>2&&(f.children=arguments.length>3?q.call(arguments,2):r),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)f[s]===void 0&&(f[s]=t.defaultProps[s]);return $(t,f,n,o,null)}function $(t,e,r,n,o){var s={type:t,props:e,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++me,__i:-1,__u:0};return o==null&&g.vnode!=null&&g.vnode(s),s}function S(t){return t.children}function U(t,e){this.props=t,this.context=e}function D(t,e){if(e==null)return t.__?D(t.__,t.__i+1):null;for(var r;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null)return r.__e;return typeof t.type=="function"?D(t):null}function we(t){var e,r;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null){t.__e=t.__c.base=r.__e;break}return we(t)}}function ue(t){(!t.__d&&(t.__d=!0)&&L.push(t)&&!O.__r++||ce!=g.debounceRendering)&&((ce=g.debounceRendering)||he)(O)}function O(){for(var t,e,r,n,o,s,f,a=1;L.length;)L.length>a&&L.sort(ve),t=L.shift(),a=L.length,t.__d&&(r=void 0,n=void 0,o=(n=(e=t).__v).__e,s=[],f=[],e.__P&&((r=C({},n)).__v=n.__v+1,g.vnode&&g.vnode(r),te(e.__P,r,n,e.__n,e.__P.namespaceURI,32&n.__u?[o]:null,s,o??D(n),!!(32&n.__u),f),r.__v=n.__v,r.__.__k[r.__i]=r,Se(s,r,f),n.__e=n.__=null,r.__e!=o&&we(r)));O.__r=0}function xe(t,e,r,n,o,s,f,a,d,l,_){var i,u,c,v,b,x,h,m=n&&n.__k||ye,M=e.length;for(d=rt(r,e,m,d,M),i=0;i<M;i++)(c=r.__k[i])!=null&&(u=c.__i==-1?j:m[c.__i]||j,c.__i=i,x=te(t,c,u,o,s,f,a,d,l,_),v=c.__e,c.ref&&u.ref!=c.ref&&(u.ref&&re(u.ref,null,c),_.push(c.ref,c.__c||v,c)),b==null&&v!=null&&(b=v),(h=!!(4&c.__u))||u.__k===c.__k?d=ke(c,d,t,h):typeof c.type=="function"&&x!==void 0?d=x:v&&(d=v.nextSibling),c.__u&=-7);return r.__e=b,d}function rt(t,e,r,n,o){var s,f,a,d,l,_=r.length,i=_,u=0;for(t.__k=new Array(o),s=0;s<o;s++)(f=e[s])!=null&&typeof f!="boolean"&&typeof f!="function"?(typeof f=="string"||typeof f=="number"||typeof f=="bigint"||f.constructor==String?f=t.__k[s]=$(null,f,null,null,null):W(f)?f=t.__k[s]=$(S,{children:f},null,null,null):f.constructor===void 0&&f.__b>0?f=t.__k[s]=$(f.type,f.props,f.key,f.ref?f.ref:null,f.__v):t.__k[s]=f,d=s+u,f.__=t,f.__b=t.__b+1,a=null,(l=f.__i=nt(f,r,d,i))!=-1&&(i--,(a=r[l])&&(a.__u|=2)),a==null||a.__v==null?(l==-1&&(o>_?u--:o<_&&u++),typeof f.type!="function"&&(f.__u|=4)):l!=d&&(l==d-1?u--:l==d+1?u++:(l>d?u--:u++,f.__u|=4))):t.__k[s]=null;if(i)for(s=0;s<_;s++)(a=r[s])!=null&&(2&a.__u)==0&&(a.__e==n&&(n=D(a)),Me(a,a));return n}function ke(t,e,r,n){var o,s;if(typeof t.type=="function"){for(o=t.__k,s=0;o&&s<o.length;s++)o[s]&&(o[s].__=t,e=ke(o[s],e,r,n));return e}t.__e!=e&&(n&&(e&&t.type&&!e.parentNode&&(e=D(t)),r.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function nt(t,e,r,n){var o,s,f,a=t.key,d=t.type,l=e[r],_=l!=null&&(2&l.__u)==0;if(l===null&&a==null||_&&a==l.key&&d==l.type)return r;if(n>(_?1:0)){for(o=r-1,s=r+1;o>=0||s<e.length;)if((l=e[f=o>=0?o--:s++])!=null&&(2&l.__u)==0&&a==l.key&&d==l.type)return f}return-1}function _e(t,e,r){e[0]=="-"?t.setProperty(e,r??""):t[e]=r==null?"":typeof r!="number"||et.test(e)?r:r+"px"}function R(t,e,r,n,o){var s,f;e:if(e=="style")if(typeof r=="string")t.style.cssText=r;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)r&&e in r||_e(t.style,e,"");if(r)for(e in r)n&&r[e]==n[e]||_e(t.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(be,"$1")),f=e.toLowerCase(),e=f in t||e=="onFocusOut"||e=="onFocusIn"?f.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=r,r?n?r.u=n.u:(r.u=Z,t.addEventListener(e,s?Q:K,s)):t.removeEventListener(e,s?Q:K,s);else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=r??"";break e}catch{}typeof r=="function"||(r==null||r===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&r==1?"":r))}}function ge(t){return function(e){if(this.l){var r=this.l[e.type+t];if(e.t==null)e.t=Z++;else if(e.t<r.u)return;return r(g.event?g.event(e):e)}}}function te(t,e,r,n,o,s,f,a,d,l){var _,i,u,c,v,b,x,h,m,M,H,F,P,de,I,V,Y,k=e.type;if(e.constructor!==void 0)return null;128&r.__u&&(d=!!(32&r.__u),s=[a=e.__e=r.__e]),(_=g.__b)&&_(e);e:if(typeof k=="function")try{if(h=e.props,m="prototype"in k&&k.prototype.render,M=(_=k.contextType)&&n[_.__c],H=_?M?M.props.value:_.__:n,r.__c?x=(i=e.__c=r.__c).__=i.__E:(m?e.__c=i=new k(h,H):(e.__c=i=new U(h,H),i.constructor=k,i.render=ot),M&&M.sub(i),i.state||(i.state={}),i.__n=n,u=i.__d=!0,i.__h=[],i._sb=[]),m&&i.__s==null&&(i.__s=i.state),m&&k.getDerivedStateFromProps!=null&&(i.__s==i.state&&(i.__s=C({},i.__s)),C(i.__s,k.getDerivedStateFromProps(h,i.__s))),c=i.props,v=i.state,i.__v=e,u)m&&k.getDerivedStateFromProps==null&&i.componentWillMount!=null&&i.componentWillMount(),m&&i.componentDidMount!=null&&i.__h.push(i.componentDidMount);else{if(m&&k.getDerivedStateFromProps==null&&h!==c&&i.componentWillReceiveProps!=null&&i.componentWillReceiveProps(h,H),e.__v==r.__v||!i.__e&&i.shouldComponentUpdate!=null&&i.shouldComponentUpdate(h,i.__s,H)===!1){for(e.__v!=r.__v&&(i.props=h,i.state=i.__s,i.__d=!1),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(z){z&&(z.__=e)}),F=0;F<i._sb.length;F++)i.__h.push(i._sb[F]);i._sb=[],i.__h.length&&f.push(i);break e}i.componentWillUpdate!=null&&i.componentWillUpdate(h,i.__s,H),m&&i.componentDidUpdate!=null&&i.__h.push(function(){i.componentDidUpdate(c,v,b)})}if(i.context=H,i.props=h,i.__P=t,i.__e=!1,P=g.__r,de=0,m){for(i.state=i.__s,i.__d=!1,P&&P(e),_=i.render(i.props,i.state,i.context),I=0;I<i._sb.length;I++)i.__h.push(i._sb[I]);i._sb=[]}else do i.__d=!1,P&&P(e),_=i.render(i.props,i.state,i.context),i.state=i.__s;while(i.__d&&++de<25);i.state=i.__s,i.getChildContext!=null&&(n=C(C({},n),i.getChildContext())),m&&!u&&i.getSnapshotBeforeUpdate!=null&&(b=i.getSnapshotBeforeUpdate(c,v)),V=_,_!=null&&_.type===S&&_.key==null&&(V=Ce(_.props.children)),a=xe(t,W(V)?V:[V],e,r,n,o,s,f,a,d,l),i.base=e.__e,e.__u&=-161,i.__h.length&&f.push(i),x&&(i.__E=i.__=null)}catch(z){if(e.__v=null,d||s!=null)if(z.then){for(e.__u|=d?160:128;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;s[s.indexOf(a)]=null,e.__e=a}else{for(Y=s.length;Y--;)ee(s[Y]);X(e)}else e.__e=r.__e,e.__k=r.__k,z.then||X(e);g.__e(z,e,r)}else s==null&&e.__v==r.__v?(e.__k=r.__k,e.__e=r.__e):a=e.__e=st(r.__e,e,r,n,o,s,f,d,l);return(_=g.diffed)&&_(e),128&e.__u?void 0:a}function X(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(X)}function Se(t,e,r){for(var n=0;n<r.length;n++)re(r[n],r[++n],r[++n]);g.__c&&g.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(s){s.call(o)})}catch(s){g.__e(s,o.__v)}})}function Ce(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:W(t)?t.map(Ce):C({},t)}function st(t,e,r,n,o,s,f,a,d){var l,_,i,u,c,v,b,x=r.props||j,h=e.props,m=e.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s!=null){for(l=0;l<s.length;l++)if((c=s[l])&&"setAttribute"in c==!!m&&(m?c.localName==m:c.nodeType==3)){t=c,s[l]=null;break}}if(t==null){if(m==null)return document.createTextNode(h);t=document.createElementNS(o,m,h.is&&h),a&&(g.__m&&g.__m(e,s),a=!1),s=null}if(m==null)x===h||a&&t.data==h||(t.data=h);else{if(s=s&&q.call(t.childNodes),!a&&s!=null)for(x={},l=0;l<t.attributes.length;l++)x[(c=t.attributes[l]).name]=c.value;for(l in x)if(c=x[l],l!="children"){if(l=="dangerouslySetInnerHTML")i=c;else if(!(l in h)){if(l=="value"&&"defaultValue"in h||l=="checked"&&"defaultChecked"in h)continue;R(t,l,null,c,o)}}for(l in h)c=h[l],l=="children"?u=c:l=="dangerouslySetInnerHTML"?_=c:l=="value"?v=c:l=="checked"?b=c:a&&typeof c!="function"||x[l]===c||R(t,l,c,x[l],o);if(_)a||i&&(_.__html==i.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[];else if(i&&(t.innerHTML=""),xe(e.type=="template"?t.content:t,W(u)?u:[u],e,r,n,m=="foreignObject"?"http://www.w3.org/1999/xhtml":o,s,f,s?s[0]:r.__k&&D(r,0),a,d),s!=null)for(l=s.length;l--;)ee(s[l]);a||(l="value",m=="progress"&&v==null?t.removeAttribute("value"):v!=null&&(v!==t[l]||m=="progress"&&!v||m=="option"&&v!=x[l])&&R(t,l,v,x[l],o),l="checked",b!=null&&b!=t[l]&&R(t,l,b,x[l],o))}return t}function re(t,e,r){try{if(typeof t=="function"){var n=typeof t.__u=="function";n&&t.__u(),n&&e==null||(t.__u=t(e))}else t.current=e}catch(o){g.__e(o,r)}}function Me(t,e,r){var n,o;if(g.unmount&&g.unmount(t),(n=t.ref)&&(n.current&&n.current!=t.__e||re(n,null,e)),(n=t.__c)!=null){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(s){g.__e(s,e)}n.base=n.__P=null}if(n=t.__k)for(o=0;o<n.length;o++)n[o]&&Me(n[o],e,r||typeof t.type!="function");r||ee(t.__e),t.__c=t.__=t.__e=void 0}function ot(t,e,r){return this.constructor(t,r)}function ne(t,e,r){var n,o,s,f;e==document&&(e=document.documentElement),g.__&&g.__(t,e),o=(n=typeof r=="function")?null:r&&r.__k||e.__k,s=[],f=[],te(e,t=(!n&&r||e).__k=tt(S,null,[t]),o||j,j,e.namespaceURI,!n&&r?[r]:o?null:e.firstChild?q.call(e.childNodes):null,s,!n&&r?r:o?o.__e:e.firstChild,n,f),Se(s,t,f)}q=ye.slice,g={__e:function(t,e,r,n){for(var o,s,f;e=e.__;)if((o=e.__c)&&!o.__)try{if((s=o.constructor)&&s.getDerivedStateFromError!=null&&(o.setState(s.getDerivedStateFromError(t)),f=o.__d),o.componentDidCatch!=null&&(o.componentDidCatch(t,n||{}),f=o.__d),f)return o.__E=o}catch(a){t=a}throw t}},me=0,Xe=function(t){return t!=null&&t.constructor===void 0},U.prototype.setState=function(t,e){var r;r=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=C({},this.state),typeof t=="function"&&(t=t(C({},r),this.props)),t&&C(r,t),t!=null&&this.__v&&(e&&this._sb.push(e),ue(this))},U.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ue(this))},U.prototype.render=S,L=[],he=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ve=function(t,e){return t.__v.__b-e.__v.__b},O.__r=0,be=/(PointerCapture)$|Capture$/i,Z=0,K=ge(!1),Q=ge(!0),Ze=0;var N,y,se,Ee,oe=0,Ve=[],w=g,Te=w.__b,Ae=w.__r,He=w.diffed,Le=w.__c,ze=w.unmount,De=w.__;function ae(t,e){w.__h&&w.__h(y,t,oe||e),oe=0;var r=y.__H||(y.__H={__:[],__h:[]});return t>=r.__.length&&r.__.push({}),r.__[t]}function E(t){return oe=1,fe(Ie,t)}function fe(t,e,r){var n=ae(N++,2);if(n.t=t,!n.__c&&(n.__=[r?r(e):Ie(void 0,e),function(a){var d=n.__N?n.__N[0]:n.__[0],l=n.t(d,a);d!==l&&(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=y,!y.__f)){var o=function(a,d,l){if(!n.__c.__H)return!0;var _=n.__c.__H.__.filter(function(u){return!!u.__c});if(_.every(function(u){return!u.__N}))return!s||s.call(this,a,d,l);var i=n.__c.props!==a;return _.forEach(function(u){if(u.__N){var c=u.__[0];u.__=u.__N,u.__N=void 0,c!==u.__[0]&&(i=!0)}}),s&&s.call(this,a,d,l)||i};y.__f=!0;var s=y.shouldComponentUpdate,f=y.componentWillUpdate;y.componentWillUpdate=function(a,d,l){if(this.__e){var _=s;s=void 0,o(a,d,l),s=_}f&&f.call(this,a,d,l)},y.shouldComponentUpdate=o}return n.__N||n.__}function je(t,e){var r=ae(N++,3);!w.__s&&Fe(r.__H,e)&&(r.__=t,r.u=e,y.__H.__h.push(r))}function Ne(t,e){var r=ae(N++,7);return Fe(r.__H,e)&&(r.__=t(),r.__H=e,r.__h=t),r.__}function it(){for(var t;t=Ve.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(B),t.__H.__h.forEach(ie),t.__H.__h=[]}catch(e){t.__H.__h=[],w.__e(e,t.__v)}}w.__b=function(t){y=null,Te&&Te(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),De&&De(t,e)},w.__r=function(t){Ae&&Ae(t),N=0;var e=(y=t.__c).__H;e&&(se===y?(e.__h=[],y.__h=[],e.__.forEach(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})):(e.__h.forEach(B),e.__h.forEach(ie),e.__h=[],N=0)),se=y},w.diffed=function(t){He&&He(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ve.push(e)!==1&&Ee===w.requestAnimationFrame||((Ee=w.requestAnimationFrame)||at)(it)),e.__H.__.forEach(function(r){r.u&&(r.__H=r.u),r.u=void 0})),se=y=null},w.__c=function(t,e){e.some(function(r){try{r.__h.forEach(B),r.__h=r.__h.filter(function(n){return!n.__||ie(n)})}catch(n){e.some(function(o){o.__h&&(o.__h=[])}),e=[],w.__e(n,r.__v)}}),Le&&Le(t,e)},w.unmount=function(t){ze&&ze(t);var e,r=t.__c;r&&r.__H&&(r.__H.__.forEach(function(n){try{B(n)}catch(o){e=o}}),r.__H=void 0,e&&w.__e(e,r.__v))};var Pe=typeof requestAnimationFrame=="function";function at(t){var e,r=function(){clearTimeout(n),Pe&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(r,35);Pe&&(e=requestAnimationFrame(r))}function B(t){var e=y,r=t.__c;typeof r=="function"&&(t.__c=void 0,r()),y=e}function ie(t){var e=y;t.__c=t.__(),y=e}function Fe(t,e){return!t||t.length!==e.length||e.some(function(r,n){return r!==t[n]})}function Ie(t,e){return typeof e=="function"?e(t):e}function Re(t,e,r={}){return(t[e]??e).replace(/\{(\w+)\}/g,(n,o)=>r[o]??n)}function T(t,e){let r=new Date(t);return`${r.getHours()}${e("time-sign")}${String(r.getMinutes()).padStart(2,"0")}`}var ft=0;function p(t,e,r,n,o,s){e||(e={});var f,a,d=e;if("ref"in d)for(a in d={},e)a=="ref"?f=e[a]:d[a]=e[a];var l={type:t,props:d,key:r,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--ft,__i:-1,__u:0,__source:o,__self:s};if(typeof t=="function"&&(f=t.defaultProps))for(a in f)d[a]===void 0&&(d[a]=f[a]);return g.vnode&&g.vnode(l),l}var pt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function A({name:t}){return p("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:p("path",{d:pt[t]})})}var lt=["failed","conflict","draft","saving","saved","untouched"],dt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function $e({ledgers:t,t:e}){let r=lt.find(s=>t.some(f=>f.state===s))??"untouched",n=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,f)=>Date.parse(s)-Date.parse(f)).at(-1),o=r==="saved"&&n?e("saved",{time:T(n,e)}):r==="untouched"?"":e(r);return p("span",{class:`spf-save ${r}`,role:"status","data-state":r,children:[r!=="untouched"&&p(A,{name:dt[r]}),o&&p("span",{children:o})]})}function Ue({ledgers:t,t:e}){let r=t.find(n=>n.state==="failed");return p(S,{children:[r&&p("div",{class:"spf-note error",role:"alert",children:[p(A,{name:"warning"}),p("div",{children:[p("b",{children:e("failed")}),p("p",{children:e(`reason-${r.reason}`)}),p("button",{type:"button",class:"spf-btn quiet",onClick:()=>r.retry(),children:e("try-again")})]})]}),t.filter(n=>n.state==="conflict").map(n=>p(ct,{ledger:n,t:e},n.field))]})}function ct({ledger:t,t:e}){let r=t.stored.versions,n=r.every(o=>typeof o.value=="string");return p("div",{class:"spf-note conflict",role:"status",children:[p(A,{name:"fork"}),p("div",{children:[p("b",{children:e("conflict")}),p("p",{children:e("conflict-why")}),p("div",{class:"spf-versions",children:r.map(o=>p("p",{children:[p("b",{children:T(o.at,e)}),p("br",{}),pe(o.value)]},o.id))}),p("div",{class:"spf-row",children:[r.map(o=>p("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(o.value),children:e("keep",{time:T(o.at,e)})},o.id)),n&&p("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(r.map(o=>o.value).join(`

`)),children:e("keep-both")})]})]})]})}var pe=t=>typeof t=="string"?t:JSON.stringify(t);function Oe({ledgers:t,t:e}){let[r,n]=E(!1),o=t.filter(f=>f.field!=="report"&&f.stored.earlier>0);return o.length===0?null:p("div",{class:"spf-history",children:[p("button",{type:"button",class:"spf-link","aria-expanded":r,onClick:()=>{r||o.forEach(f=>f.recall()),n(!r)},children:e("history")}),r&&o.map(f=>p("section",{children:[p("h3",{children:f.stored.question}),p("ul",{children:f.history.map((a,d)=>p("li",{children:[p("p",{class:"spf-hint",children:[new Date(a.at).toLocaleDateString(e("locale"))," ",T(a.at,e),d===0&&` – ${e("history-now")}`]}),p("p",{class:"spf-version",children:a.value===null?e("history-empty"):pe(a.value)}),d>0&&p("button",{type:"button",class:"spf-btn quiet",onClick:()=>f.settle(a.value),children:e("history-back")})]},a.id))})]},f.field))]})}function qe({ledgers:t,t:e}){return p(S,{children:t.filter(r=>r.stored.asked!==null&&r.value!==null&&r.field!=="report").map(r=>p("p",{class:"spf-note",role:"note",children:e("asked-then",{then:r.stored.asked??"",now:r.stored.question})},r.field))})}var ut="spenningsfelt:",We=t=>Number(t.split(":")[1]),le=t=>t.split(":")[0]??"",J=class{prefix;constructor(e,r){this.prefix=`${ut}${e}:${r}:`}keep(e){try{localStorage.setItem(this.prefix+le(e.source),JSON.stringify(e))}catch{}}confirm(e){let r=this.read(this.prefix+le(e));r&&We(r.source)<=We(e)&&localStorage.removeItem(this.prefix+le(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let r=JSON.parse(localStorage.getItem(e)??"null");return r&&typeof r.source=="string"&&Array.isArray(r.seen)?r:null}catch{return null}}};var _t=500,gt=400,mt=2500,Be=5e3,ht=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),vt=0,G=class{constructor(e,r,n,o,s,f){this.model=e;this.field=r;this.stored=s;this.changed=f;this.value=s.value,this.seen=s.seen,this.state=Ge(s),this.journal=new J(n,`${o}.${r}`),this.left=this.leftBehind();let a=this.left.at(-1);a!==void 0&&(this.value=a.value,this.seen=a.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Je.has(this.reason)&&this.forget(),this.own={value:e,source:`${ht}:${++vt}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),_t)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(r=>r.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,r]=[[],[]];for(let n of this.journal.drafts())(bt(n.value,this.stored.value)?e:r).push(n);return e.forEach(n=>this.journal.confirm(n.source)),r}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(gt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(mt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Be,()=>this.send())})}))}wait(e,r){clearTimeout(this.patience),this.patience=setTimeout(r,e)}saved(e,r,n){this.journal.confirm(e),this.seen=n.versions.length>1?[...this.seen,r]:n.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(n)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Ge(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Je.has(e)?clearTimeout(this.patience):this.wait(Be,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Je=new Set(["too-long","bad-value"]),bt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ge(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Ye=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
`;var Ke=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;function xt(t,e){let[,r]=fe(o=>o+1,0);return[Ne(()=>{let o=t.get("answers");return new Map(Object.entries(o).map(([s,f])=>[s,new G(t,s,e.store,e.id,f,()=>r(0))]))},[t]),()=>r(0)]}function kt({model:t,Body:e}){let[r,n]=E(t.get("content")),[o,s]=E(r.figure),[f,a]=E(null),[d]=xt(t,r),l=(i,u)=>Re(r.ui,i,u);je(()=>{let i=b=>{b.type==="figure"?s(b.figure):b.type==="proportional"?a(b):d.get(b.field)?.receive(b)},u=()=>n(t.get("content")),c=()=>t.send({type:"refresh"}),v=()=>d.forEach(b=>b.flush());return t.on("msg:custom",i),t.on("change:content",u),addEventListener("focus",c),addEventListener("pagehide",v),addEventListener("visibilitychange",v),()=>{d.forEach(b=>b.close()),t.off("msg:custom",i),t.off("change:content",u),removeEventListener("focus",c),removeEventListener("pagehide",v),removeEventListener("visibilitychange",v)}},[d]);let _={content:r,t:l,figure:o,approximate:f,value:i=>d.get(i)?.value??null,write:(i,u)=>d.get(i)?.write(u),flush:()=>d.forEach(i=>i.flush()),send:i=>t.send(i)};return r.kind==="header"||r.kind==="footer"?p(e,{..._}):p(St,{content:r,ledgers:d,t:l,children:p(e,{..._})})}function St({content:t,ledgers:e,t:r,children:n}){let o=`${t.id.replace(".","-")}-heading`,s=[...e.values()],f=s.some(a=>a.field!=="report"&&a.value!==null);return p("section",{class:"spf-card","aria-labelledby":o,lang:t.language,"data-exercise":t.id,children:[p("div",{class:"spf-card-head",children:[p("h2",{id:o,children:t.title}),t.intro&&p("p",{children:t.intro})]}),n,t.after&&t.kind!=="sort"&&f&&p("p",{class:"spf-after",children:t.after}),p(qe,{ledgers:s,t:r}),p(Ue,{ledgers:s,t:r}),p(Oe,{ledgers:s,t:r}),s.length>0&&p("div",{class:"spf-card-foot",children:[p($e,{ledgers:s,t:r}),p(Ct,{ledger:e.get("report"),t:r})]})]})}function Ct({ledger:t,t:e}){return t?p("label",{class:"spf-check",children:[p("input",{type:"checkbox",checked:t.value!==!1,onChange:r=>{t.write(r.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function Mt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Ke+Ye,document.head.append(t)}function Qe(t){return{render({model:e,el:r}){return Mt(),r.classList.add("spf"),ne(p(kt,{model:e,Body:t}),r),()=>ne(null,r)}}}var dr=Qe(({content:t,t:e,send:r})=>{let[n,o]=E(null),s=t.modules.find(a=>a.now),f=a=>{r({type:"open"}),o(n===a?null:a)};return p("div",{class:"spf-top",lang:t.language,children:[p("div",{class:"spf-top-row",children:[p("span",{class:"spf-brand",children:e("course")}),t.languages.map(a=>a.now?p("span",{class:"spf-small",lang:a.code,"aria-current":"true",children:p("b",{children:a.name})},a.code):p("a",{class:"spf-small",lang:a.code,href:a.href,"data-module":!0,children:a.name},a.code)),p("button",{type:"button",class:"spf-link","aria-expanded":n==="report",onClick:()=>f("report"),children:[p(A,{name:"page"}),e("my-report")]}),p("button",{type:"button",class:"spf-link","aria-expanded":n==="answers",onClick:()=>f("answers"),children:[p(A,{name:"lock"}),e("my-answers")]})]}),n==="answers"&&p("div",{class:"spf-panel",children:[p("p",{children:e("answers-where")}),p("p",{children:p("code",{children:t.folder})}),p("p",{children:t.last?e("answers-last",{time:T(t.last,e),date:new Date(t.last).toLocaleDateString(e("locale"))}):e("answers-none")})]}),n==="report"&&p("div",{class:"spf-panel",children:[p("p",{children:e("report-soon")}),p("ul",{children:t.report.map(a=>p("li",{children:[a.title,": ",a.answered?e("answered-of",{n:String(a.answered),of:String(a.of)}):e("not-answered")]},a.title))})]}),p("nav",{"aria-label":e("modules"),children:[p("div",{class:"spf-progress-words",children:[p("span",{children:[p("b",{children:e("module",{number:s?.number??""})})," · ",s?.title]}),p("span",{children:e("done-of",{n:String(t.modules.filter(a=>a.done).length),of:String(t.modules.length)})})]}),p("ol",{class:"spf-progress",children:t.modules.map(a=>p("li",{class:`${a.done?"done":""} ${a.now?"now":""}`,children:p(Et,{module:a,t:e})},a.number))})]})]})});function Et({module:t,t:e}){let r=[e("module",{number:t.number}),t.title,t.done?e("done"):"",t.href?"":e("not-ready")].filter(Boolean).join(", ");return t.href?p("a",{href:t.href,"data-module":!0,"aria-label":r,"aria-current":t.now?"page":void 0,title:t.title,children:[t.done&&!t.now&&p(A,{name:"tick"}),t.number]}):p("span",{class:"step",children:[p("span",{"aria-hidden":"true",children:t.number}),p("span",{class:"spf-hidden",children:r})]})}export{dr as default};
