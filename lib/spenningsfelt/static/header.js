/* Made by lib/ui/build.mjs from sources 5034d503b727bd7670eef81670fea80ec00a2433da37e7cd2077edbb3bf09c35 */
var q,_,ve,nt,A,ge,be,ye,we,te,X,Z,rt,R={},xe=[],st=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,B=Array.isArray;function T(t,e){for(var n in e)t[n]=e[n];return t}function ne(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function ot(t,e,n){var r,o,s,p={};for(s in e)s=="key"?r=e[s]:s=="ref"?o=e[s]:p[s]=e[s];if(arguments.length>2&&(p.children=arguments.length>3?q.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)p[s]===void 0&&(p[s]=t.defaultProps[s]);return U(t,p,r,o,null)}function U(t,e,n,r,o){var s={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:o??++ve,__i:-1,__u:0};return o==null&&_.vnode!=null&&_.vnode(s),s}function E(t){return t.children}function $(t,e){this.props=t,this.context=e}function z(t,e){if(e==null)return t.__?z(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?z(t):null}function ke(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return ke(t)}}function me(t){(!t.__d&&(t.__d=!0)&&A.push(t)&&!O.__r++||ge!=_.debounceRendering)&&((ge=_.debounceRendering)||be)(O)}function O(){for(var t,e,n,r,o,s,p,f=1;A.length;)A.length>f&&A.sort(ye),t=A.shift(),f=A.length,t.__d&&(n=void 0,r=void 0,o=(r=(e=t).__v).__e,s=[],p=[],e.__P&&((n=T({},r)).__v=r.__v+1,_.vnode&&_.vnode(n),re(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[o]:null,s,o??z(r),!!(32&r.__u),p),n.__v=r.__v,n.__.__k[n.__i]=n,Me(s,n,p),r.__e=r.__=null,n.__e!=o&&ke(n)));O.__r=0}function Se(t,e,n,r,o,s,p,f,l,d,u){var a,g,c,y,v,b,h,m=r&&r.__k||xe,w=e.length;for(l=it(n,e,m,l,w),a=0;a<w;a++)(c=n.__k[a])!=null&&(g=c.__i==-1?R:m[c.__i]||R,c.__i=a,b=re(t,c,g,o,s,p,f,l,d,u),y=c.__e,c.ref&&g.ref!=c.ref&&(g.ref&&se(g.ref,null,c),u.push(c.ref,c.__c||y,c)),v==null&&y!=null&&(v=y),(h=!!(4&c.__u))||g.__k===c.__k?l=Ce(c,l,t,h):typeof c.type=="function"&&b!==void 0?l=b:y&&(l=y.nextSibling),c.__u&=-7);return n.__e=v,l}function it(t,e,n,r,o){var s,p,f,l,d,u=n.length,a=u,g=0;for(t.__k=new Array(o),s=0;s<o;s++)(p=e[s])!=null&&typeof p!="boolean"&&typeof p!="function"?(typeof p=="string"||typeof p=="number"||typeof p=="bigint"||p.constructor==String?p=t.__k[s]=U(null,p,null,null,null):B(p)?p=t.__k[s]=U(E,{children:p},null,null,null):p.constructor===void 0&&p.__b>0?p=t.__k[s]=U(p.type,p.props,p.key,p.ref?p.ref:null,p.__v):t.__k[s]=p,l=s+g,p.__=t,p.__b=t.__b+1,f=null,(d=p.__i=at(p,n,l,a))!=-1&&(a--,(f=n[d])&&(f.__u|=2)),f==null||f.__v==null?(d==-1&&(o>u?g--:o<u&&g++),typeof p.type!="function"&&(p.__u|=4)):d!=l&&(d==l-1?g--:d==l+1?g++:(d>l?g--:g++,p.__u|=4))):t.__k[s]=null;if(a)for(s=0;s<u;s++)(f=n[s])!=null&&(2&f.__u)==0&&(f.__e==r&&(r=z(f)),Te(f,f));return r}function Ce(t,e,n,r){var o,s;if(typeof t.type=="function"){for(o=t.__k,s=0;o&&s<o.length;s++)o[s]&&(o[s].__=t,e=Ce(o[s],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=z(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function at(t,e,n,r){var o,s,p,f=t.key,l=t.type,d=e[n],u=d!=null&&(2&d.__u)==0;if(d===null&&f==null||u&&f==d.key&&l==d.type)return n;if(r>(u?1:0)){for(o=n-1,s=n+1;o>=0||s<e.length;)if((d=e[p=o>=0?o--:s++])!=null&&(2&d.__u)==0&&f==d.key&&l==d.type)return p}return-1}function _e(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||st.test(e)?n:n+"px"}function I(t,e,n,r,o){var s,p;e:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||_e(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||_e(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(we,"$1")),p=e.toLowerCase(),e=p in t||e=="onFocusOut"||e=="onFocusIn"?p.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=n,n?r?n.u=r.u:(n.u=te,t.addEventListener(e,s?Z:X,s)):t.removeEventListener(e,s?Z:X,s);else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function he(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=te++;else if(e.t<n.u)return;return n(_.event?_.event(e):e)}}}function re(t,e,n,r,o,s,p,f,l,d){var u,a,g,c,y,v,b,h,m,w,D,N,P,ue,F,j,Q,M=e.type;if(e.constructor!==void 0)return null;128&n.__u&&(l=!!(32&n.__u),s=[f=e.__e=n.__e]),(u=_.__b)&&u(e);e:if(typeof M=="function")try{if(h=e.props,m="prototype"in M&&M.prototype.render,w=(u=M.contextType)&&r[u.__c],D=u?w?w.props.value:u.__:r,n.__c?b=(a=e.__c=n.__c).__=a.__E:(m?e.__c=a=new M(h,D):(e.__c=a=new $(h,D),a.constructor=M,a.render=ft),w&&w.sub(a),a.state||(a.state={}),a.__n=r,g=a.__d=!0,a.__h=[],a._sb=[]),m&&a.__s==null&&(a.__s=a.state),m&&M.getDerivedStateFromProps!=null&&(a.__s==a.state&&(a.__s=T({},a.__s)),T(a.__s,M.getDerivedStateFromProps(h,a.__s))),c=a.props,y=a.state,a.__v=e,g)m&&M.getDerivedStateFromProps==null&&a.componentWillMount!=null&&a.componentWillMount(),m&&a.componentDidMount!=null&&a.__h.push(a.componentDidMount);else{if(m&&M.getDerivedStateFromProps==null&&h!==c&&a.componentWillReceiveProps!=null&&a.componentWillReceiveProps(h,D),e.__v==n.__v||!a.__e&&a.shouldComponentUpdate!=null&&a.shouldComponentUpdate(h,a.__s,D)===!1){for(e.__v!=n.__v&&(a.props=h,a.state=a.__s,a.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(H){H&&(H.__=e)}),N=0;N<a._sb.length;N++)a.__h.push(a._sb[N]);a._sb=[],a.__h.length&&p.push(a);break e}a.componentWillUpdate!=null&&a.componentWillUpdate(h,a.__s,D),m&&a.componentDidUpdate!=null&&a.__h.push(function(){a.componentDidUpdate(c,y,v)})}if(a.context=D,a.props=h,a.__P=t,a.__e=!1,P=_.__r,ue=0,m){for(a.state=a.__s,a.__d=!1,P&&P(e),u=a.render(a.props,a.state,a.context),F=0;F<a._sb.length;F++)a.__h.push(a._sb[F]);a._sb=[]}else do a.__d=!1,P&&P(e),u=a.render(a.props,a.state,a.context),a.state=a.__s;while(a.__d&&++ue<25);a.state=a.__s,a.getChildContext!=null&&(r=T(T({},r),a.getChildContext())),m&&!g&&a.getSnapshotBeforeUpdate!=null&&(v=a.getSnapshotBeforeUpdate(c,y)),j=u,u!=null&&u.type===E&&u.key==null&&(j=Ee(u.props.children)),f=Se(t,B(j)?j:[j],e,n,r,o,s,p,f,l,d),a.base=e.__e,e.__u&=-161,a.__h.length&&p.push(a),b&&(a.__E=a.__=null)}catch(H){if(e.__v=null,l||s!=null)if(H.then){for(e.__u|=l?160:128;f&&f.nodeType==8&&f.nextSibling;)f=f.nextSibling;s[s.indexOf(f)]=null,e.__e=f}else{for(Q=s.length;Q--;)ne(s[Q]);ee(e)}else e.__e=n.__e,e.__k=n.__k,H.then||ee(e);_.__e(H,e,n)}else s==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):f=e.__e=pt(n.__e,e,n,r,o,s,p,l,d);return(u=_.diffed)&&u(e),128&e.__u?void 0:f}function ee(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(ee)}function Me(t,e,n){for(var r=0;r<n.length;r++)se(n[r],n[++r],n[++r]);_.__c&&_.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(s){s.call(o)})}catch(s){_.__e(s,o.__v)}})}function Ee(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:B(t)?t.map(Ee):T({},t)}function pt(t,e,n,r,o,s,p,f,l){var d,u,a,g,c,y,v,b=n.props||R,h=e.props,m=e.type;if(m=="svg"?o="http://www.w3.org/2000/svg":m=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),s!=null){for(d=0;d<s.length;d++)if((c=s[d])&&"setAttribute"in c==!!m&&(m?c.localName==m:c.nodeType==3)){t=c,s[d]=null;break}}if(t==null){if(m==null)return document.createTextNode(h);t=document.createElementNS(o,m,h.is&&h),f&&(_.__m&&_.__m(e,s),f=!1),s=null}if(m==null)b===h||f&&t.data==h||(t.data=h);else{if(s=s&&q.call(t.childNodes),!f&&s!=null)for(b={},d=0;d<t.attributes.length;d++)b[(c=t.attributes[d]).name]=c.value;for(d in b)if(c=b[d],d!="children"){if(d=="dangerouslySetInnerHTML")a=c;else if(!(d in h)){if(d=="value"&&"defaultValue"in h||d=="checked"&&"defaultChecked"in h)continue;I(t,d,null,c,o)}}for(d in h)c=h[d],d=="children"?g=c:d=="dangerouslySetInnerHTML"?u=c:d=="value"?y=c:d=="checked"?v=c:f&&typeof c!="function"||b[d]===c||I(t,d,c,b[d],o);if(u)f||a&&(u.__html==a.__html||u.__html==t.innerHTML)||(t.innerHTML=u.__html),e.__k=[];else if(a&&(t.innerHTML=""),Se(e.type=="template"?t.content:t,B(g)?g:[g],e,n,r,m=="foreignObject"?"http://www.w3.org/1999/xhtml":o,s,p,s?s[0]:n.__k&&z(n,0),f,l),s!=null)for(d=s.length;d--;)ne(s[d]);f||(d="value",m=="progress"&&y==null?t.removeAttribute("value"):y!=null&&(y!==t[d]||m=="progress"&&!y||m=="option"&&y!=b[d])&&I(t,d,y,b[d],o),d="checked",v!=null&&v!=t[d]&&I(t,d,v,b[d],o))}return t}function se(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(o){_.__e(o,n)}}function Te(t,e,n){var r,o;if(_.unmount&&_.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||se(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){_.__e(s,e)}r.base=r.__P=null}if(r=t.__k)for(o=0;o<r.length;o++)r[o]&&Te(r[o],e,n||typeof t.type!="function");n||ne(t.__e),t.__c=t.__=t.__e=void 0}function ft(t,e,n){return this.constructor(t,n)}function oe(t,e,n){var r,o,s,p;e==document&&(e=document.documentElement),_.__&&_.__(t,e),o=(r=typeof n=="function")?null:n&&n.__k||e.__k,s=[],p=[],re(e,t=(!r&&n||e).__k=ot(E,null,[t]),o||R,R,e.namespaceURI,!r&&n?[n]:o?null:e.firstChild?q.call(e.childNodes):null,s,!r&&n?n:o?o.__e:e.firstChild,r,p),Me(s,t,p)}q=xe.slice,_={__e:function(t,e,n,r){for(var o,s,p;e=e.__;)if((o=e.__c)&&!o.__)try{if((s=o.constructor)&&s.getDerivedStateFromError!=null&&(o.setState(s.getDerivedStateFromError(t)),p=o.__d),o.componentDidCatch!=null&&(o.componentDidCatch(t,r||{}),p=o.__d),p)return o.__E=o}catch(f){t=f}throw t}},ve=0,nt=function(t){return t!=null&&t.constructor===void 0},$.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=T({},this.state),typeof t=="function"&&(t=t(T({},n),this.props)),t&&T(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),me(this))},$.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),me(this))},$.prototype.render=E,A=[],be=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ye=function(t,e){return t.__v.__b-e.__v.__b},O.__r=0,we=/(PointerCapture)$|Capture$/i,te=0,X=he(!1),Z=he(!0),rt=0;var V,x,ie,Le,J=0,Ve=[],k=_,De=k.__b,Ae=k.__r,He=k.diffed,ze=k.__c,Pe=k.unmount,je=k.__;function pe(t,e){k.__h&&k.__h(x,t,J||e),J=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function S(t){return J=1,fe(Ie,t)}function fe(t,e,n){var r=pe(V++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Ie(void 0,e),function(f){var l=r.__N?r.__N[0]:r.__[0],d=r.t(l,f);l!==d&&(r.__N=[d,r.__[1]],r.__c.setState({}))}],r.__c=x,!x.__f)){var o=function(f,l,d){if(!r.__c.__H)return!0;var u=r.__c.__H.__.filter(function(g){return!!g.__c});if(u.every(function(g){return!g.__N}))return!s||s.call(this,f,l,d);var a=r.__c.props!==f;return u.forEach(function(g){if(g.__N){var c=g.__[0];g.__=g.__N,g.__N=void 0,c!==g.__[0]&&(a=!0)}}),s&&s.call(this,f,l,d)||a};x.__f=!0;var s=x.shouldComponentUpdate,p=x.componentWillUpdate;x.componentWillUpdate=function(f,l,d){if(this.__e){var u=s;s=void 0,o(f,l,d),s=u}p&&p.call(this,f,l,d)},x.shouldComponentUpdate=o}return r.__N||r.__}function G(t,e){var n=pe(V++,3);!k.__s&&Fe(n.__H,e)&&(n.__=t,n.u=e,x.__H.__h.push(n))}function Ne(t){return J=5,le(function(){return{current:t}},[])}function le(t,e){var n=pe(V++,7);return Fe(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function lt(){for(var t;t=Ve.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(W),t.__H.__h.forEach(ae),t.__H.__h=[]}catch(e){t.__H.__h=[],k.__e(e,t.__v)}}k.__b=function(t){x=null,De&&De(t)},k.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),je&&je(t,e)},k.__r=function(t){Ae&&Ae(t),V=0;var e=(x=t.__c).__H;e&&(ie===x?(e.__h=[],x.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(W),e.__h.forEach(ae),e.__h=[],V=0)),ie=x},k.diffed=function(t){He&&He(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ve.push(e)!==1&&Le===k.requestAnimationFrame||((Le=k.requestAnimationFrame)||dt)(lt)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ie=x=null},k.__c=function(t,e){e.some(function(n){try{n.__h.forEach(W),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){e.some(function(o){o.__h&&(o.__h=[])}),e=[],k.__e(r,n.__v)}}),ze&&ze(t,e)},k.unmount=function(t){Pe&&Pe(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{W(r)}catch(o){e=o}}),n.__H=void 0,e&&k.__e(e,n.__v))};var Re=typeof requestAnimationFrame=="function";function dt(t){var e,n=function(){clearTimeout(r),Re&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);Re&&(e=requestAnimationFrame(n))}function W(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function ae(t){var e=x;t.__c=t.__(),x=e}function Fe(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Ie(t,e){return typeof e=="function"?e(t):e}function Ue(t,e,n={}){return(t[e]??e).replace(/\{(\w+)\}/g,(r,o)=>n[o]??r)}function L(t,e){let n=new Date(t);return`${n.getHours()}${e("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var ct=0;function i(t,e,n,r,o,s){e||(e={});var p,f,l=e;if("ref"in l)for(f in l={},e)f=="ref"?p=e[f]:l[f]=e[f];var d={type:t,props:l,key:n,ref:p,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--ct,__i:-1,__u:0,__source:o,__self:s};if(typeof t=="function"&&(p=t.defaultProps))for(f in p)l[f]===void 0&&(l[f]=p[f]);return _.vnode&&_.vnode(d),d}var ut={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function C({name:t}){return i("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:i("path",{d:ut[t]})})}var gt=["failed","conflict","draft","saving","saved","untouched"],mt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function $e({ledgers:t,t:e}){let n=gt.find(s=>t.some(p=>p.state===s))??"untouched",r=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,p)=>Date.parse(s)-Date.parse(p)).at(-1),o=n==="saved"&&r?e("saved",{time:L(r,e)}):n==="untouched"?"":e(n);return i("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&i(C,{name:mt[n]}),o&&i("span",{children:o})]})}function Oe({ledgers:t,t:e}){let n=t.find(r=>r.state==="failed");return i(E,{children:[n&&i("div",{class:"spf-note error",role:"alert",children:[i(C,{name:"warning"}),i("div",{children:[i("b",{children:e("failed")}),i("p",{children:e(`reason-${n.reason}`)}),i("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:e("try-again")})]})]}),t.filter(r=>r.state==="conflict").map(r=>i(_t,{ledger:r,t:e},r.field))]})}function _t({ledger:t,t:e}){let n=t.stored.versions,r=n.every(o=>typeof o.value=="string");return i("div",{class:"spf-note conflict",role:"status",children:[i(C,{name:"fork"}),i("div",{children:[i("b",{children:e("conflict")}),i("p",{children:e("conflict-why")}),i("div",{class:"spf-versions",children:n.map(o=>i("p",{children:[i("b",{children:L(o.at,e)}),i("br",{}),de(o.value)]},o.id))}),i("div",{class:"spf-row",children:[n.map(o=>i("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(o.value),children:e("keep",{time:L(o.at,e)})},o.id)),r&&i("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n.map(o=>o.value).join(`

`)),children:e("keep-both")})]})]})]})}var de=t=>typeof t=="string"?t:JSON.stringify(t);function qe({ledgers:t,t:e}){let[n,r]=S(!1),o=t.filter(p=>p.field!=="report"&&p.stored.earlier>0);return o.length===0?null:i("div",{class:"spf-history",children:[i("button",{type:"button",class:"spf-link","aria-expanded":n,onClick:()=>{n||o.forEach(p=>p.recall()),r(!n)},children:e("history")}),n&&o.map(p=>i("section",{children:[i("h3",{children:p.stored.question}),i("ul",{children:p.history.map((f,l)=>i("li",{children:[i("p",{class:"spf-hint",children:[new Date(f.at).toLocaleDateString(e("locale"))," ",L(f.at,e),l===0&&` – ${e("history-now")}`]}),i("p",{class:"spf-version",children:f.value===null?e("history-empty"):de(f.value)}),l>0&&i("button",{type:"button",class:"spf-btn quiet",onClick:()=>p.settle(f.value),children:e("history-back")})]},f.id))})]},p.field))]})}function Be({ledgers:t,t:e}){return i(E,{children:t.filter(n=>n.stored.asked!==null&&n.value!==null&&n.field!=="report").map(n=>i("p",{class:"spf-note",role:"note",children:e("asked-then",{then:n.stored.asked??"",now:n.stored.question})},n.field))})}var Je="spenningsfelt:",We=t=>Number(t.split(":")[1]),ce=t=>t.split(":")[0]??"",Y=class{prefix;constructor(e,n){this.prefix=`${Je}${e}:${n}:`}keep(e){try{localStorage.setItem(this.prefix+ce(e.source),JSON.stringify(e))}catch{}}confirm(e){let n=this.read(this.prefix+ce(e));n&&We(n.source)<=We(e)&&localStorage.removeItem(this.prefix+ce(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let n=JSON.parse(localStorage.getItem(e)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};function Ge(t){try{Object.keys(localStorage).filter(e=>e.startsWith(`${Je}${t}:`)).forEach(e=>localStorage.removeItem(e))}catch{}}var ht=500,vt=400,bt=2500,Ye=5e3,yt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),wt=0,K=class{constructor(e,n,r,o,s,p){this.model=e;this.field=n;this.stored=s;this.changed=p;this.value=s.value,this.seen=s.seen,this.state=Qe(s),this.journal=new Y(r,`${o}.${n}`),this.left=this.leftBehind();let f=this.left.at(-1);f!==void 0&&(this.value=f.value,this.seen=f.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Ke.has(this.reason)&&this.forget(),this.own={value:e,source:`${yt}:${++wt}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),ht)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,n]=[[],[]];for(let r of this.journal.drafts())(xt(r.value,this.stored.value)?e:n).push(r);return e.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(vt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(bt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Ye,()=>this.send())})}))}wait(e,n){clearTimeout(this.patience),this.patience=setTimeout(n,e)}saved(e,n,r){this.journal.confirm(e),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Qe(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Ke.has(e)?clearTimeout(this.patience):this.wait(Ye,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Ke=new Set(["too-long","bad-value","deleted"]),xt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Qe(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Xe=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
`;var Ze=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;function Ct(t,e){let[,n]=fe(o=>o+1,0);return[le(()=>{let o=t.get("answers");return new Map(Object.entries(o).map(([s,p])=>[s,new K(t,s,e.store,e.id,p,()=>n(0))]))},[t]),()=>n(0)]}function Mt({model:t,Body:e}){let[n,r]=S(t.get("content")),[o,s]=S(n),[p,f]=S(null),[l,d]=S(null),[u,a]=S(!1),[g]=Ct(t,n),c=(v,b)=>Ue(n.ui,v,b);G(()=>{let v=w=>{w.type==="figure"?s(w):w.type==="mine"?d(w):w.type==="proportional"?f(w):g.get(w.field)?.receive(w)},b=()=>r(t.get("content")),h=()=>t.send({type:"refresh"}),m=()=>g.forEach(w=>w.flush());return t.on("msg:custom",v),t.on("change:content",b),addEventListener("focus",h),addEventListener("pagehide",m),addEventListener("visibilitychange",m),()=>{g.forEach(w=>w.close()),t.off("msg:custom",v),t.off("change:content",b),removeEventListener("focus",h),removeEventListener("pagehide",m),removeEventListener("visibilitychange",m)}},[g]);let y={content:n,t:c,figure:o,approximate:p,mine:l,value:v=>g.get(v)?.value??null,write:(v,b)=>g.get(v)?.write(b),flush:()=>g.forEach(v=>v.flush()),send:v=>t.send(v)};return n.kind==="header"||n.kind==="footer"?i(e,{...y}):n.folded&&!u?i(Tt,{content:n,t:c,unfold:()=>a(!0)}):i(Et,{content:n,ledgers:g,t:c,children:i(e,{...y})})}function Et({content:t,ledgers:e,t:n,children:r}){let o=`${t.id.replace(".","-")}-heading`,s=[...e.values()],p=s.filter(d=>d.field!=="report"),f=d=>d.value!==null,l=t.kind==="card"?p.length>0&&p.every(f):p.some(f);return i("section",{class:"spf-card","aria-labelledby":o,lang:t.language,"data-exercise":t.id,children:[i("div",{class:"spf-card-head",children:[i("h2",{id:o,children:t.title}),t.intro&&i("p",{children:t.intro})]}),r,t.after&&t.kind!=="sort"&&l&&i("p",{class:"spf-after",children:t.after}),i(Be,{ledgers:s,t:n}),i(Oe,{ledgers:s,t:n}),i(qe,{ledgers:s,t:n}),s.length>0&&i("div",{class:"spf-card-foot",children:[i($e,{ledgers:s,t:n}),i(Lt,{ledger:e.get("report"),t:n})]})]})}function Tt({content:t,t:e,unfold:n}){return i("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[i("p",{class:"spf-hint",children:e("folded")}),i("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:n,children:e("unfold",{title:t.title})})]})}function Lt({ledger:t,t:e}){return t?i("label",{class:"spf-check",children:[i("input",{type:"checkbox",checked:t.value!==!1,onChange:n=>{t.write(n.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function Dt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Ze+Xe,document.head.append(t)}function et(t){return{render({model:e,el:n}){return Dt(),n.classList.add("spf"),oe(i(Mt,{model:e,Body:t}),n),()=>oe(null,n)}}}function tt({t,send:e,reply:n,any:r,store:o}){let[s,p]=S(!1),f=Ne(null);G(()=>{n?.what==="export"&&n.text!==void 0&&Ht(t("export-file"),n.text)},[n]);let l=async u=>{u&&e({type:"preview",text:await u.text()})},d=()=>{p(!1),Ge(o),e({type:"delete"})};return i("div",{children:[i("div",{class:"spf-row",children:[r&&i("button",{type:"button",class:"spf-btn quiet",onClick:()=>e({type:"export"}),children:t("export")}),i("button",{type:"button",class:"spf-btn quiet",onClick:()=>f.current?.click(),children:t("import")}),r&&i("button",{type:"button",class:"spf-btn quiet","aria-expanded":s,onClick:()=>p(!s),children:t("delete")})]}),i("input",{ref:f,type:"file",accept:".json,application/json",hidden:!0,"aria-label":t("import"),onChange:u=>{l(u.currentTarget.files?.[0]),u.currentTarget.value=""}}),s&&i("div",{class:"spf-note error",children:[i(C,{name:"warning"}),i("div",{children:[i("p",{children:t("delete-what")}),i("button",{type:"button",class:"spf-btn",onClick:d,children:t("delete-yes")})]})]}),i("div",{role:"status",children:n&&i(At,{reply:n,t,send:e})})]})}function At({reply:t,t:e,send:n}){if(t.what!=="preview")return i("p",{children:e(t.what==="refused"?`reason-${t.reason}`:`${t.what}-done`)});let r=o=>String(o??0);return t.versions?i("div",{class:"spf-note",children:[i(C,{name:"info"}),i("div",{children:[i("p",{children:e("import-what",{answers:r(t.answers),changed:r(t.changed),there:r(t.there)})}),!!t.back&&i("p",{children:e("import-back",{n:r(t.back)})}),!!t.conflicts&&i("p",{children:e("import-both",{n:r(t.conflicts)})}),i("button",{type:"button",class:"spf-btn",onClick:()=>n({type:"import"}),children:e("import-yes")})]})]}):i("p",{children:e("import-nothing")})}function Ht(t,e){let n=Object.assign(document.createElement("a"),{href:URL.createObjectURL(new Blob([e],{type:"application/json"})),download:t});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var Sn=et(({content:t,t:e,send:n,mine:r})=>{let[o,s]=S(null),p=t.modules.find(l=>l.now),f=l=>{n({type:"open"}),s(o===l?null:l)};return i("div",{class:"spf-top",lang:t.language,children:[i("div",{class:"spf-top-row",children:[i("span",{class:"spf-brand",children:[e("course"),t.programme&&i("small",{children:t.programme})]}),t.languages.map(l=>l.now?i("span",{class:"spf-small",lang:l.code,"aria-current":"true",children:i("b",{children:l.name})},l.code):l.href?i("a",{class:"spf-small",lang:l.code,href:l.href,"data-module":!0,children:l.name},l.code):i("span",{class:"spf-small spf-absent",children:[i("span",{lang:l.code,children:l.name}),": ",e("not-translated")]},l.code)),i("button",{type:"button",class:"spf-link","aria-expanded":o==="report",onClick:()=>f("report"),children:[i(C,{name:"page"}),e("my-report")]}),i("button",{type:"button",class:"spf-link","aria-expanded":o==="answers",onClick:()=>f("answers"),children:[i(C,{name:"lock"}),e("my-answers")]})]}),t.days!==null&&i("p",{class:"spf-hint",children:[i(C,{name:"info"}),e("keep-long",{days:String(t.days)})]}),o==="answers"&&i("div",{class:"spf-panel",children:[i("p",{children:e("answers-where")}),i("p",{children:i("code",{children:t.folder})}),i("p",{children:t.last?e("answers-last",{time:L(t.last,e),date:new Date(t.last).toLocaleDateString(e("locale"))}):e("answers-none")}),i(tt,{t:e,send:n,reply:r,any:t.last!==null,store:t.store})]}),o==="report"&&i("div",{class:"spf-panel",children:[i("p",{children:e("report-soon")}),i("ul",{children:t.report.map(l=>i("li",{children:[l.title,": ",l.answered?e("answered-of",{n:String(l.answered),of:String(l.of)}):e("not-answered")]},l.title))})]}),i("nav",{"aria-label":e("modules"),children:[i("div",{class:"spf-progress-words",children:[i("span",{children:[i("b",{children:e("module",{number:p?.number??""})})," · ",p?.title]}),i("span",{children:[t.way,e("done-of",{n:String(t.modules.filter(l=>l.done).length),of:String(t.modules.length)}),t.minutes?e("minutes-left",{minutes:String(t.minutes)}):""].filter(Boolean).join(" · ")})]}),i("ol",{class:"spf-progress",children:t.modules.map(l=>i("li",{class:`${l.done?"done":""} ${l.now?"now":""}`,children:i(zt,{module:l,t:e})},l.number))})]})]})});function zt({module:t,t:e}){let n=[e("module",{number:t.number}),t.title,t.done?e("done"):"",t.href?"":e("not-ready"),t.spoken?e("spoken",{language:t.spoken}):""].filter(Boolean).join(", ");return t.href?i("a",{href:t.href,"data-module":!0,"aria-label":n,"aria-current":t.now?"page":void 0,title:t.spoken?n:t.title,children:[t.done&&!t.now&&i(C,{name:"tick"}),t.number]}):i("span",{class:"step",children:[i("span",{"aria-hidden":"true",children:t.number}),i("span",{class:"spf-hidden",children:n})]})}export{Sn as default};
