/* Made by lib/ui/build.mjs from sources 5034d503b727bd7670eef81670fea80ec00a2433da37e7cd2077edbb3bf09c35 */
var q,m,me,Xe,A,ce,he,ve,be,Z,K,Q,Ze,j={},ye=[],et=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,W=Array.isArray;function M(t,e){for(var r in e)t[r]=e[r];return t}function ee(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function tt(t,e,r){var n,i,s,a={};for(s in e)s=="key"?n=e[s]:s=="ref"?i=e[s]:a[s]=e[s];if(arguments.length>2&&(a.children=arguments.length>3?q.call(arguments,2):r),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)a[s]===void 0&&(a[s]=t.defaultProps[s]);return U(t,a,n,i,null)}function U(t,e,r,n,i){var s={type:t,props:e,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++me,__i:-1,__u:0};return i==null&&m.vnode!=null&&m.vnode(s),s}function C(t){return t.children}function $(t,e){this.props=t,this.context=e}function z(t,e){if(e==null)return t.__?z(t.__,t.__i+1):null;for(var r;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null)return r.__e;return typeof t.type=="function"?z(t):null}function we(t){var e,r;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null){t.__e=t.__c.base=r.__e;break}return we(t)}}function ue(t){(!t.__d&&(t.__d=!0)&&A.push(t)&&!O.__r++||ce!=m.debounceRendering)&&((ce=m.debounceRendering)||he)(O)}function O(){for(var t,e,r,n,i,s,a,f=1;A.length;)A.length>f&&A.sort(ve),t=A.shift(),f=A.length,t.__d&&(r=void 0,n=void 0,i=(n=(e=t).__v).__e,s=[],a=[],e.__P&&((r=M({},n)).__v=n.__v+1,m.vnode&&m.vnode(r),te(e.__P,r,n,e.__n,e.__P.namespaceURI,32&n.__u?[i]:null,s,i??z(n),!!(32&n.__u),a),r.__v=n.__v,r.__.__k[r.__i]=r,Se(s,r,a),n.__e=n.__=null,r.__e!=i&&we(r)));O.__r=0}function xe(t,e,r,n,i,s,a,f,d,p,_){var o,u,c,y,v,b,h,g=n&&n.__k||ye,w=e.length;for(d=rt(r,e,g,d,w),o=0;o<w;o++)(c=r.__k[o])!=null&&(u=c.__i==-1?j:g[c.__i]||j,c.__i=o,b=te(t,c,u,i,s,a,f,d,p,_),y=c.__e,c.ref&&u.ref!=c.ref&&(u.ref&&re(u.ref,null,c),_.push(c.ref,c.__c||y,c)),v==null&&y!=null&&(v=y),(h=!!(4&c.__u))||u.__k===c.__k?d=ke(c,d,t,h):typeof c.type=="function"&&b!==void 0?d=b:y&&(d=y.nextSibling),c.__u&=-7);return r.__e=v,d}function rt(t,e,r,n,i){var s,a,f,d,p,_=r.length,o=_,u=0;for(t.__k=new Array(i),s=0;s<i;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a=="string"||typeof a=="number"||typeof a=="bigint"||a.constructor==String?a=t.__k[s]=U(null,a,null,null,null):W(a)?a=t.__k[s]=U(C,{children:a},null,null,null):a.constructor===void 0&&a.__b>0?a=t.__k[s]=U(a.type,a.props,a.key,a.ref?a.ref:null,a.__v):t.__k[s]=a,d=s+u,a.__=t,a.__b=t.__b+1,f=null,(p=a.__i=nt(a,r,d,o))!=-1&&(o--,(f=r[p])&&(f.__u|=2)),f==null||f.__v==null?(p==-1&&(i>_?u--:i<_&&u++),typeof a.type!="function"&&(a.__u|=4)):p!=d&&(p==d-1?u--:p==d+1?u++:(p>d?u--:u++,a.__u|=4))):t.__k[s]=null;if(o)for(s=0;s<_;s++)(f=r[s])!=null&&(2&f.__u)==0&&(f.__e==n&&(n=z(f)),Me(f,f));return n}function ke(t,e,r,n){var i,s;if(typeof t.type=="function"){for(i=t.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=t,e=ke(i[s],e,r,n));return e}t.__e!=e&&(n&&(e&&t.type&&!e.parentNode&&(e=z(t)),r.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function nt(t,e,r,n){var i,s,a,f=t.key,d=t.type,p=e[r],_=p!=null&&(2&p.__u)==0;if(p===null&&f==null||_&&f==p.key&&d==p.type)return r;if(n>(_?1:0)){for(i=r-1,s=r+1;i>=0||s<e.length;)if((p=e[a=i>=0?i--:s++])!=null&&(2&p.__u)==0&&f==p.key&&d==p.type)return a}return-1}function _e(t,e,r){e[0]=="-"?t.setProperty(e,r??""):t[e]=r==null?"":typeof r!="number"||et.test(e)?r:r+"px"}function R(t,e,r,n,i){var s,a;e:if(e=="style")if(typeof r=="string")t.style.cssText=r;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)r&&e in r||_e(t.style,e,"");if(r)for(e in r)n&&r[e]==n[e]||_e(t.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(be,"$1")),a=e.toLowerCase(),e=a in t||e=="onFocusOut"||e=="onFocusIn"?a.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=r,r?n?r.u=n.u:(r.u=Z,t.addEventListener(e,s?Q:K,s)):t.removeEventListener(e,s?Q:K,s);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=r??"";break e}catch{}typeof r=="function"||(r==null||r===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&r==1?"":r))}}function ge(t){return function(e){if(this.l){var r=this.l[e.type+t];if(e.t==null)e.t=Z++;else if(e.t<r.u)return;return r(m.event?m.event(e):e)}}}function te(t,e,r,n,i,s,a,f,d,p){var _,o,u,c,y,v,b,h,g,w,T,F,P,de,I,V,Y,S=e.type;if(e.constructor!==void 0)return null;128&r.__u&&(d=!!(32&r.__u),s=[f=e.__e=r.__e]),(_=m.__b)&&_(e);e:if(typeof S=="function")try{if(h=e.props,g="prototype"in S&&S.prototype.render,w=(_=S.contextType)&&n[_.__c],T=_?w?w.props.value:_.__:n,r.__c?b=(o=e.__c=r.__c).__=o.__E:(g?e.__c=o=new S(h,T):(e.__c=o=new $(h,T),o.constructor=S,o.render=it),w&&w.sub(o),o.state||(o.state={}),o.__n=n,u=o.__d=!0,o.__h=[],o._sb=[]),g&&o.__s==null&&(o.__s=o.state),g&&S.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=M({},o.__s)),M(o.__s,S.getDerivedStateFromProps(h,o.__s))),c=o.props,y=o.state,o.__v=e,u)g&&S.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),g&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(g&&S.getDerivedStateFromProps==null&&h!==c&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(h,T),e.__v==r.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(h,o.__s,T)===!1){for(e.__v!=r.__v&&(o.props=h,o.state=o.__s,o.__d=!1),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(L){L&&(L.__=e)}),F=0;F<o._sb.length;F++)o.__h.push(o._sb[F]);o._sb=[],o.__h.length&&a.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(h,o.__s,T),g&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(c,y,v)})}if(o.context=T,o.props=h,o.__P=t,o.__e=!1,P=m.__r,de=0,g){for(o.state=o.__s,o.__d=!1,P&&P(e),_=o.render(o.props,o.state,o.context),I=0;I<o._sb.length;I++)o.__h.push(o._sb[I]);o._sb=[]}else do o.__d=!1,P&&P(e),_=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++de<25);o.state=o.__s,o.getChildContext!=null&&(n=M(M({},n),o.getChildContext())),g&&!u&&o.getSnapshotBeforeUpdate!=null&&(v=o.getSnapshotBeforeUpdate(c,y)),V=_,_!=null&&_.type===C&&_.key==null&&(V=Ce(_.props.children)),f=xe(t,W(V)?V:[V],e,r,n,i,s,a,f,d,p),o.base=e.__e,e.__u&=-161,o.__h.length&&a.push(o),b&&(o.__E=o.__=null)}catch(L){if(e.__v=null,d||s!=null)if(L.then){for(e.__u|=d?160:128;f&&f.nodeType==8&&f.nextSibling;)f=f.nextSibling;s[s.indexOf(f)]=null,e.__e=f}else{for(Y=s.length;Y--;)ee(s[Y]);X(e)}else e.__e=r.__e,e.__k=r.__k,L.then||X(e);m.__e(L,e,r)}else s==null&&e.__v==r.__v?(e.__k=r.__k,e.__e=r.__e):f=e.__e=st(r.__e,e,r,n,i,s,a,d,p);return(_=m.diffed)&&_(e),128&e.__u?void 0:f}function X(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(X)}function Se(t,e,r){for(var n=0;n<r.length;n++)re(r[n],r[++n],r[++n]);m.__c&&m.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(s){s.call(i)})}catch(s){m.__e(s,i.__v)}})}function Ce(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:W(t)?t.map(Ce):M({},t)}function st(t,e,r,n,i,s,a,f,d){var p,_,o,u,c,y,v,b=r.props||j,h=e.props,g=e.type;if(g=="svg"?i="http://www.w3.org/2000/svg":g=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(p=0;p<s.length;p++)if((c=s[p])&&"setAttribute"in c==!!g&&(g?c.localName==g:c.nodeType==3)){t=c,s[p]=null;break}}if(t==null){if(g==null)return document.createTextNode(h);t=document.createElementNS(i,g,h.is&&h),f&&(m.__m&&m.__m(e,s),f=!1),s=null}if(g==null)b===h||f&&t.data==h||(t.data=h);else{if(s=s&&q.call(t.childNodes),!f&&s!=null)for(b={},p=0;p<t.attributes.length;p++)b[(c=t.attributes[p]).name]=c.value;for(p in b)if(c=b[p],p!="children"){if(p=="dangerouslySetInnerHTML")o=c;else if(!(p in h)){if(p=="value"&&"defaultValue"in h||p=="checked"&&"defaultChecked"in h)continue;R(t,p,null,c,i)}}for(p in h)c=h[p],p=="children"?u=c:p=="dangerouslySetInnerHTML"?_=c:p=="value"?y=c:p=="checked"?v=c:f&&typeof c!="function"||b[p]===c||R(t,p,c,b[p],i);if(_)f||o&&(_.__html==o.__html||_.__html==t.innerHTML)||(t.innerHTML=_.__html),e.__k=[];else if(o&&(t.innerHTML=""),xe(e.type=="template"?t.content:t,W(u)?u:[u],e,r,n,g=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,a,s?s[0]:r.__k&&z(r,0),f,d),s!=null)for(p=s.length;p--;)ee(s[p]);f||(p="value",g=="progress"&&y==null?t.removeAttribute("value"):y!=null&&(y!==t[p]||g=="progress"&&!y||g=="option"&&y!=b[p])&&R(t,p,y,b[p],i),p="checked",v!=null&&v!=t[p]&&R(t,p,v,b[p],i))}return t}function re(t,e,r){try{if(typeof t=="function"){var n=typeof t.__u=="function";n&&t.__u(),n&&e==null||(t.__u=t(e))}else t.current=e}catch(i){m.__e(i,r)}}function Me(t,e,r){var n,i;if(m.unmount&&m.unmount(t),(n=t.ref)&&(n.current&&n.current!=t.__e||re(n,null,e)),(n=t.__c)!=null){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(s){m.__e(s,e)}n.base=n.__P=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Me(n[i],e,r||typeof t.type!="function");r||ee(t.__e),t.__c=t.__=t.__e=void 0}function it(t,e,r){return this.constructor(t,r)}function ne(t,e,r){var n,i,s,a;e==document&&(e=document.documentElement),m.__&&m.__(t,e),i=(n=typeof r=="function")?null:r&&r.__k||e.__k,s=[],a=[],te(e,t=(!n&&r||e).__k=tt(C,null,[t]),i||j,j,e.namespaceURI,!n&&r?[r]:i?null:e.firstChild?q.call(e.childNodes):null,s,!n&&r?r:i?i.__e:e.firstChild,n,a),Se(s,t,a)}q=ye.slice,m={__e:function(t,e,r,n){for(var i,s,a;e=e.__;)if((i=e.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(t)),a=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,n||{}),a=i.__d),a)return i.__E=i}catch(f){t=f}throw t}},me=0,Xe=function(t){return t!=null&&t.constructor===void 0},$.prototype.setState=function(t,e){var r;r=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=M({},this.state),typeof t=="function"&&(t=t(M({},r),this.props)),t&&M(r,t),t!=null&&this.__v&&(e&&this._sb.push(e),ue(this))},$.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ue(this))},$.prototype.render=C,A=[],he=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ve=function(t,e){return t.__v.__b-e.__v.__b},O.__r=0,be=/(PointerCapture)$|Capture$/i,Z=0,K=ge(!1),Q=ge(!0),Ze=0;var N,x,se,Ee,ie=0,Ve=[],k=m,Te=k.__b,Ae=k.__r,De=k.diffed,Le=k.__c,ze=k.unmount,He=k.__;function ae(t,e){k.__h&&k.__h(x,t,ie||e),ie=0;var r=x.__H||(x.__H={__:[],__h:[]});return t>=r.__.length&&r.__.push({}),r.__[t]}function E(t){return ie=1,fe(Ie,t)}function fe(t,e,r){var n=ae(N++,2);if(n.t=t,!n.__c&&(n.__=[r?r(e):Ie(void 0,e),function(f){var d=n.__N?n.__N[0]:n.__[0],p=n.t(d,f);d!==p&&(n.__N=[p,n.__[1]],n.__c.setState({}))}],n.__c=x,!x.__f)){var i=function(f,d,p){if(!n.__c.__H)return!0;var _=n.__c.__H.__.filter(function(u){return!!u.__c});if(_.every(function(u){return!u.__N}))return!s||s.call(this,f,d,p);var o=n.__c.props!==f;return _.forEach(function(u){if(u.__N){var c=u.__[0];u.__=u.__N,u.__N=void 0,c!==u.__[0]&&(o=!0)}}),s&&s.call(this,f,d,p)||o};x.__f=!0;var s=x.shouldComponentUpdate,a=x.componentWillUpdate;x.componentWillUpdate=function(f,d,p){if(this.__e){var _=s;s=void 0,i(f,d,p),s=_}a&&a.call(this,f,d,p)},x.shouldComponentUpdate=i}return n.__N||n.__}function je(t,e){var r=ae(N++,3);!k.__s&&Fe(r.__H,e)&&(r.__=t,r.u=e,x.__H.__h.push(r))}function Ne(t,e){var r=ae(N++,7);return Fe(r.__H,e)&&(r.__=t(),r.__H=e,r.__h=t),r.__}function ot(){for(var t;t=Ve.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(B),t.__H.__h.forEach(oe),t.__H.__h=[]}catch(e){t.__H.__h=[],k.__e(e,t.__v)}}k.__b=function(t){x=null,Te&&Te(t)},k.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),He&&He(t,e)},k.__r=function(t){Ae&&Ae(t),N=0;var e=(x=t.__c).__H;e&&(se===x?(e.__h=[],x.__h=[],e.__.forEach(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})):(e.__h.forEach(B),e.__h.forEach(oe),e.__h=[],N=0)),se=x},k.diffed=function(t){De&&De(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ve.push(e)!==1&&Ee===k.requestAnimationFrame||((Ee=k.requestAnimationFrame)||at)(ot)),e.__H.__.forEach(function(r){r.u&&(r.__H=r.u),r.u=void 0})),se=x=null},k.__c=function(t,e){e.some(function(r){try{r.__h.forEach(B),r.__h=r.__h.filter(function(n){return!n.__||oe(n)})}catch(n){e.some(function(i){i.__h&&(i.__h=[])}),e=[],k.__e(n,r.__v)}}),Le&&Le(t,e)},k.unmount=function(t){ze&&ze(t);var e,r=t.__c;r&&r.__H&&(r.__H.__.forEach(function(n){try{B(n)}catch(i){e=i}}),r.__H=void 0,e&&k.__e(e,r.__v))};var Pe=typeof requestAnimationFrame=="function";function at(t){var e,r=function(){clearTimeout(n),Pe&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(r,35);Pe&&(e=requestAnimationFrame(r))}function B(t){var e=x,r=t.__c;typeof r=="function"&&(t.__c=void 0,r()),x=e}function oe(t){var e=x;t.__c=t.__(),x=e}function Fe(t,e){return!t||t.length!==e.length||e.some(function(r,n){return r!==t[n]})}function Ie(t,e){return typeof e=="function"?e(t):e}function Re(t,e,r={}){return(t[e]??e).replace(/\{(\w+)\}/g,(n,i)=>r[i]??n)}function H(t,e){let r=new Date(t);return`${r.getHours()}${e("time-sign")}${String(r.getMinutes()).padStart(2,"0")}`}var ft=0;function l(t,e,r,n,i,s){e||(e={});var a,f,d=e;if("ref"in d)for(f in d={},e)f=="ref"?a=e[f]:d[f]=e[f];var p={type:t,props:d,key:r,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--ft,__i:-1,__u:0,__source:i,__self:s};if(typeof t=="function"&&(a=t.defaultProps))for(f in a)d[f]===void 0&&(d[f]=a[f]);return m.vnode&&m.vnode(p),p}var pt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function D({name:t}){return l("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:l("path",{d:pt[t]})})}var lt=["failed","conflict","draft","saving","saved","untouched"],dt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Ue({ledgers:t,t:e}){let r=lt.find(s=>t.some(a=>a.state===s))??"untouched",n=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,a)=>Date.parse(s)-Date.parse(a)).at(-1),i=r==="saved"&&n?e("saved",{time:H(n,e)}):r==="untouched"?"":e(r);return l("span",{class:`spf-save ${r}`,role:"status","data-state":r,children:[r!=="untouched"&&l(D,{name:dt[r]}),i&&l("span",{children:i})]})}function $e({ledgers:t,t:e}){let r=t.find(n=>n.state==="failed");return l(C,{children:[r&&l("div",{class:"spf-note error",role:"alert",children:[l(D,{name:"warning"}),l("div",{children:[l("b",{children:e("failed")}),l("p",{children:e(`reason-${r.reason}`)}),l("button",{type:"button",class:"spf-btn quiet",onClick:()=>r.retry(),children:e("try-again")})]})]}),t.filter(n=>n.state==="conflict").map(n=>l(ct,{ledger:n,t:e},n.field))]})}function ct({ledger:t,t:e}){let r=t.stored.versions,n=r.every(i=>typeof i.value=="string");return l("div",{class:"spf-note conflict",role:"status",children:[l(D,{name:"fork"}),l("div",{children:[l("b",{children:e("conflict")}),l("p",{children:e("conflict-why")}),l("div",{class:"spf-versions",children:r.map(i=>l("p",{children:[l("b",{children:H(i.at,e)}),l("br",{}),pe(i.value)]},i.id))}),l("div",{class:"spf-row",children:[r.map(i=>l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(i.value),children:e("keep",{time:H(i.at,e)})},i.id)),n&&l("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(r.map(i=>i.value).join(`

`)),children:e("keep-both")})]})]})]})}var pe=t=>typeof t=="string"?t:JSON.stringify(t);function Oe({ledgers:t,t:e}){let[r,n]=E(!1),i=t.filter(a=>a.field!=="report"&&a.stored.earlier>0);return i.length===0?null:l("div",{class:"spf-history",children:[l("button",{type:"button",class:"spf-link","aria-expanded":r,onClick:()=>{r||i.forEach(a=>a.recall()),n(!r)},children:e("history")}),r&&i.map(a=>l("section",{children:[l("h3",{children:a.stored.question}),l("ul",{children:a.history.map((f,d)=>l("li",{children:[l("p",{class:"spf-hint",children:[new Date(f.at).toLocaleDateString(e("locale"))," ",H(f.at,e),d===0&&` – ${e("history-now")}`]}),l("p",{class:"spf-version",children:f.value===null?e("history-empty"):pe(f.value)}),d>0&&l("button",{type:"button",class:"spf-btn quiet",onClick:()=>a.settle(f.value),children:e("history-back")})]},f.id))})]},a.field))]})}function qe({ledgers:t,t:e}){return l(C,{children:t.filter(r=>r.stored.asked!==null&&r.value!==null&&r.field!=="report").map(r=>l("p",{class:"spf-note",role:"note",children:e("asked-then",{then:r.stored.asked??"",now:r.stored.question})},r.field))})}var ut="spenningsfelt:",We=t=>Number(t.split(":")[1]),le=t=>t.split(":")[0]??"",J=class{prefix;constructor(e,r){this.prefix=`${ut}${e}:${r}:`}keep(e){try{localStorage.setItem(this.prefix+le(e.source),JSON.stringify(e))}catch{}}confirm(e){let r=this.read(this.prefix+le(e));r&&We(r.source)<=We(e)&&localStorage.removeItem(this.prefix+le(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let r=JSON.parse(localStorage.getItem(e)??"null");return r&&typeof r.source=="string"&&Array.isArray(r.seen)?r:null}catch{return null}}};var _t=500,gt=400,mt=2500,Be=5e3,ht=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),vt=0,G=class{constructor(e,r,n,i,s,a){this.model=e;this.field=r;this.stored=s;this.changed=a;this.value=s.value,this.seen=s.seen,this.state=Ge(s),this.journal=new J(n,`${i}.${r}`),this.left=this.leftBehind();let f=this.left.at(-1);f!==void 0&&(this.value=f.value,this.seen=f.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Je.has(this.reason)&&this.forget(),this.own={value:e,source:`${ht}:${++vt}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),_t)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(r=>r.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,r]=[[],[]];for(let n of this.journal.drafts())(bt(n.value,this.stored.value)?e:r).push(n);return e.forEach(n=>this.journal.confirm(n.source)),r}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(gt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(mt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Be,()=>this.send())})}))}wait(e,r){clearTimeout(this.patience),this.patience=setTimeout(r,e)}saved(e,r,n){this.journal.confirm(e),this.seen=n.versions.length>1?[...this.seen,r]:n.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(n)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Ge(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Je.has(e)?clearTimeout(this.patience):this.wait(Be,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Je=new Set(["too-long","bad-value","deleted"]),bt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ge(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Ye=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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

`;function xt(t,e){let[,r]=fe(i=>i+1,0);return[Ne(()=>{let i=t.get("answers");return new Map(Object.entries(i).map(([s,a])=>[s,new G(t,s,e.store,e.id,a,()=>r(0))]))},[t]),()=>r(0)]}function kt({model:t,Body:e}){let[r,n]=E(t.get("content")),[i,s]=E(r),[a,f]=E(null),[d,p]=E(null),[_,o]=E(!1),[u]=xt(t,r),c=(v,b)=>Re(r.ui,v,b);je(()=>{let v=w=>{w.type==="figure"?s(w):w.type==="mine"?p(w):w.type==="proportional"?f(w):u.get(w.field)?.receive(w)},b=()=>n(t.get("content")),h=()=>t.send({type:"refresh"}),g=()=>u.forEach(w=>w.flush());return t.on("msg:custom",v),t.on("change:content",b),addEventListener("focus",h),addEventListener("pagehide",g),addEventListener("visibilitychange",g),()=>{u.forEach(w=>w.close()),t.off("msg:custom",v),t.off("change:content",b),removeEventListener("focus",h),removeEventListener("pagehide",g),removeEventListener("visibilitychange",g)}},[u]);let y={content:r,t:c,figure:i,approximate:a,mine:d,value:v=>u.get(v)?.value??null,write:(v,b)=>u.get(v)?.write(b),flush:()=>u.forEach(v=>v.flush()),send:v=>t.send(v)};return r.kind==="header"||r.kind==="footer"?l(e,{...y}):r.folded&&!_?l(Ct,{content:r,t:c,unfold:()=>o(!0)}):l(St,{content:r,ledgers:u,t:c,children:l(e,{...y})})}function St({content:t,ledgers:e,t:r,children:n}){let i=`${t.id.replace(".","-")}-heading`,s=[...e.values()],a=s.filter(p=>p.field!=="report"),f=p=>p.value!==null,d=t.kind==="card"?a.length>0&&a.every(f):a.some(f);return l("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[l("div",{class:"spf-card-head",children:[l("h2",{id:i,children:t.title}),t.intro&&l("p",{children:t.intro})]}),n,t.after&&t.kind!=="sort"&&d&&l("p",{class:"spf-after",children:t.after}),l(qe,{ledgers:s,t:r}),l($e,{ledgers:s,t:r}),l(Oe,{ledgers:s,t:r}),s.length>0&&l("div",{class:"spf-card-foot",children:[l(Ue,{ledgers:s,t:r}),l(Mt,{ledger:e.get("report"),t:r})]})]})}function Ct({content:t,t:e,unfold:r}){return l("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[l("p",{class:"spf-hint",children:e("folded")}),l("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:r,children:e("unfold",{title:t.title})})]})}function Mt({ledger:t,t:e}){return t?l("label",{class:"spf-check",children:[l("input",{type:"checkbox",checked:t.value!==!1,onChange:r=>{t.write(r.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function Et(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Ke+Ye,document.head.append(t)}function Qe(t){return{render({model:e,el:r}){return Et(),r.classList.add("spf"),ne(l(kt,{model:e,Body:t}),r),()=>ne(null,r)}}}var pr=Qe(({content:t,t:e})=>l("nav",{class:"spf-turn","aria-label":e("previous-and-next"),lang:t.language,children:[t.previous?.href&&l("a",{href:t.previous.href,"data-module":!0,children:[l(D,{name:"back"}),l("span",{children:[l("small",{children:e("previous")}),l("b",{children:[t.previous.number," ",t.previous.title]})]})]}),t.next?.href?l("a",{class:"next",href:t.next.href,"data-module":"next",children:[l("span",{children:[l("small",{children:e("next")}),l("b",{children:[t.next.number," ",t.next.title]}),t.next.spoken&&l("small",{children:e("spoken",{language:t.next.spoken})})]}),l(D,{name:"next"})]}):t.next&&l("p",{children:e("next-not-ready",{title:t.next.title})})]}));export{pr as default};
