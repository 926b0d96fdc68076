/* Made by lib/ui/build.mjs from sources 4a4ddf9610b52a6af921a58519f122a1b67689ab4b075b7038f54a1e0674fda2 */
var q,_,ve,nt,L,ue,be,we,ye,te,X,Z,it,V={},xe=[],at=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,W=Array.isArray;function z(t,e){for(var r in e)t[r]=e[r];return t}function re(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function ot(t,e,r){var s,i,n,o={};for(n in e)n=="key"?s=e[n]:n=="ref"?i=e[n]:o[n]=e[n];if(arguments.length>2&&(o.children=arguments.length>3?q.call(arguments,2):r),typeof t=="function"&&t.defaultProps!=null)for(n in t.defaultProps)o[n]===void 0&&(o[n]=t.defaultProps[n]);return $(t,o,s,i,null)}function $(t,e,r,s,i){var n={type:t,props:e,key:r,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++ve,__i:-1,__u:0};return i==null&&_.vnode!=null&&_.vnode(n),n}function E(t){return t.children}function U(t,e){this.props=t,this.context=e}function H(t,e){if(e==null)return t.__?H(t.__,t.__i+1):null;for(var r;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null)return r.__e;return typeof t.type=="function"?H(t):null}function ke(t){var e,r;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null){t.__e=t.__c.base=r.__e;break}return ke(t)}}function ge(t){(!t.__d&&(t.__d=!0)&&L.push(t)&&!O.__r++||ue!=_.debounceRendering)&&((ue=_.debounceRendering)||be)(O)}function O(){for(var t,e,r,s,i,n,o,p=1;L.length;)L.length>p&&L.sort(we),t=L.shift(),p=L.length,t.__d&&(r=void 0,s=void 0,i=(s=(e=t).__v).__e,n=[],o=[],e.__P&&((r=z({},s)).__v=s.__v+1,_.vnode&&_.vnode(r),se(e.__P,r,s,e.__n,e.__P.namespaceURI,32&s.__u?[i]:null,n,i??H(s),!!(32&s.__u),o),r.__v=s.__v,r.__.__k[r.__i]=r,Me(n,r,o),s.__e=s.__=null,r.__e!=i&&ke(r)));O.__r=0}function Se(t,e,r,s,i,n,o,p,d,l,m){var a,g,c,v,k,y,u,h=s&&s.__k||xe,C=e.length;for(d=pt(r,e,h,d,C),a=0;a<C;a++)(c=r.__k[a])!=null&&(g=c.__i==-1?V:h[c.__i]||V,c.__i=a,y=se(t,c,g,i,n,o,p,d,l,m),v=c.__e,c.ref&&g.ref!=c.ref&&(g.ref&&ne(g.ref,null,c),m.push(c.ref,c.__c||v,c)),k==null&&v!=null&&(k=v),(u=!!(4&c.__u))||g.__k===c.__k?d=Ce(c,d,t,u):typeof c.type=="function"&&y!==void 0?d=y:v&&(d=v.nextSibling),c.__u&=-7);return r.__e=k,d}function pt(t,e,r,s,i){var n,o,p,d,l,m=r.length,a=m,g=0;for(t.__k=new Array(i),n=0;n<i;n++)(o=e[n])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o=="string"||typeof o=="number"||typeof o=="bigint"||o.constructor==String?o=t.__k[n]=$(null,o,null,null,null):W(o)?o=t.__k[n]=$(E,{children:o},null,null,null):o.constructor===void 0&&o.__b>0?o=t.__k[n]=$(o.type,o.props,o.key,o.ref?o.ref:null,o.__v):t.__k[n]=o,d=n+g,o.__=t,o.__b=t.__b+1,p=null,(l=o.__i=ft(o,r,d,a))!=-1&&(a--,(p=r[l])&&(p.__u|=2)),p==null||p.__v==null?(l==-1&&(i>m?g--:i<m&&g++),typeof o.type!="function"&&(o.__u|=4)):l!=d&&(l==d-1?g--:l==d+1?g++:(l>d?g--:g++,o.__u|=4))):t.__k[n]=null;if(a)for(n=0;n<m;n++)(p=r[n])!=null&&(2&p.__u)==0&&(p.__e==s&&(s=H(p)),ze(p,p));return s}function Ce(t,e,r,s){var i,n;if(typeof t.type=="function"){for(i=t.__k,n=0;i&&n<i.length;n++)i[n]&&(i[n].__=t,e=Ce(i[n],e,r,s));return e}t.__e!=e&&(s&&(e&&t.type&&!e.parentNode&&(e=H(t)),r.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function ft(t,e,r,s){var i,n,o,p=t.key,d=t.type,l=e[r],m=l!=null&&(2&l.__u)==0;if(l===null&&p==null||m&&p==l.key&&d==l.type)return r;if(s>(m?1:0)){for(i=r-1,n=r+1;i>=0||n<e.length;)if((l=e[o=i>=0?i--:n++])!=null&&(2&l.__u)==0&&p==l.key&&d==l.type)return o}return-1}function he(t,e,r){e[0]=="-"?t.setProperty(e,r??""):t[e]=r==null?"":typeof r!="number"||at.test(e)?r:r+"px"}function I(t,e,r,s,i){var n,o;e:if(e=="style")if(typeof r=="string")t.style.cssText=r;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)r&&e in r||he(t.style,e,"");if(r)for(e in r)s&&r[e]==s[e]||he(t.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")n=e!=(e=e.replace(ye,"$1")),o=e.toLowerCase(),e=o in t||e=="onFocusOut"||e=="onFocusIn"?o.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+n]=r,r?s?r.u=s.u:(r.u=te,t.addEventListener(e,n?Z:X,n)):t.removeEventListener(e,n?Z:X,n);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=r??"";break e}catch{}typeof r=="function"||(r==null||r===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&r==1?"":r))}}function _e(t){return function(e){if(this.l){var r=this.l[e.type+t];if(e.t==null)e.t=te++;else if(e.t<r.u)return;return r(_.event?_.event(e):e)}}}function se(t,e,r,s,i,n,o,p,d,l){var m,a,g,c,v,k,y,u,h,C,S,D,b,R,N,P,Q,M=e.type;if(e.constructor!==void 0)return null;128&r.__u&&(d=!!(32&r.__u),n=[p=e.__e=r.__e]),(m=_.__b)&&m(e);e:if(typeof M=="function")try{if(u=e.props,h="prototype"in M&&M.prototype.render,C=(m=M.contextType)&&s[m.__c],S=m?C?C.props.value:m.__:s,r.__c?y=(a=e.__c=r.__c).__=a.__E:(h?e.__c=a=new M(u,S):(e.__c=a=new U(u,S),a.constructor=M,a.render=dt),C&&C.sub(a),a.state||(a.state={}),a.__n=s,g=a.__d=!0,a.__h=[],a._sb=[]),h&&a.__s==null&&(a.__s=a.state),h&&M.getDerivedStateFromProps!=null&&(a.__s==a.state&&(a.__s=z({},a.__s)),z(a.__s,M.getDerivedStateFromProps(u,a.__s))),c=a.props,v=a.state,a.__v=e,g)h&&M.getDerivedStateFromProps==null&&a.componentWillMount!=null&&a.componentWillMount(),h&&a.componentDidMount!=null&&a.__h.push(a.componentDidMount);else{if(h&&M.getDerivedStateFromProps==null&&u!==c&&a.componentWillReceiveProps!=null&&a.componentWillReceiveProps(u,S),e.__v==r.__v||!a.__e&&a.shouldComponentUpdate!=null&&a.shouldComponentUpdate(u,a.__s,S)===!1){for(e.__v!=r.__v&&(a.props=u,a.state=a.__s,a.__d=!1),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(A){A&&(A.__=e)}),D=0;D<a._sb.length;D++)a.__h.push(a._sb[D]);a._sb=[],a.__h.length&&o.push(a);break e}a.componentWillUpdate!=null&&a.componentWillUpdate(u,a.__s,S),h&&a.componentDidUpdate!=null&&a.__h.push(function(){a.componentDidUpdate(c,v,k)})}if(a.context=S,a.props=u,a.__P=t,a.__e=!1,b=_.__r,R=0,h){for(a.state=a.__s,a.__d=!1,b&&b(e),m=a.render(a.props,a.state,a.context),N=0;N<a._sb.length;N++)a.__h.push(a._sb[N]);a._sb=[]}else do a.__d=!1,b&&b(e),m=a.render(a.props,a.state,a.context),a.state=a.__s;while(a.__d&&++R<25);a.state=a.__s,a.getChildContext!=null&&(s=z(z({},s),a.getChildContext())),h&&!g&&a.getSnapshotBeforeUpdate!=null&&(k=a.getSnapshotBeforeUpdate(c,v)),P=m,m!=null&&m.type===E&&m.key==null&&(P=Ee(m.props.children)),p=Se(t,W(P)?P:[P],e,r,s,i,n,o,p,d,l),a.base=e.__e,e.__u&=-161,a.__h.length&&o.push(a),y&&(a.__E=a.__=null)}catch(A){if(e.__v=null,d||n!=null)if(A.then){for(e.__u|=d?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;n[n.indexOf(p)]=null,e.__e=p}else{for(Q=n.length;Q--;)re(n[Q]);ee(e)}else e.__e=r.__e,e.__k=r.__k,A.then||ee(e);_.__e(A,e,r)}else n==null&&e.__v==r.__v?(e.__k=r.__k,e.__e=r.__e):p=e.__e=lt(r.__e,e,r,s,i,n,o,d,l);return(m=_.diffed)&&m(e),128&e.__u?void 0:p}function ee(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(ee)}function Me(t,e,r){for(var s=0;s<r.length;s++)ne(r[s],r[++s],r[++s]);_.__c&&_.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(n){n.call(i)})}catch(n){_.__e(n,i.__v)}})}function Ee(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:W(t)?t.map(Ee):z({},t)}function lt(t,e,r,s,i,n,o,p,d){var l,m,a,g,c,v,k,y=r.props||V,u=e.props,h=e.type;if(h=="svg"?i="http://www.w3.org/2000/svg":h=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),n!=null){for(l=0;l<n.length;l++)if((c=n[l])&&"setAttribute"in c==!!h&&(h?c.localName==h:c.nodeType==3)){t=c,n[l]=null;break}}if(t==null){if(h==null)return document.createTextNode(u);t=document.createElementNS(i,h,u.is&&u),p&&(_.__m&&_.__m(e,n),p=!1),n=null}if(h==null)y===u||p&&t.data==u||(t.data=u);else{if(n=n&&q.call(t.childNodes),!p&&n!=null)for(y={},l=0;l<t.attributes.length;l++)y[(c=t.attributes[l]).name]=c.value;for(l in y)if(c=y[l],l!="children"){if(l=="dangerouslySetInnerHTML")a=c;else if(!(l in u)){if(l=="value"&&"defaultValue"in u||l=="checked"&&"defaultChecked"in u)continue;I(t,l,null,c,i)}}for(l in u)c=u[l],l=="children"?g=c:l=="dangerouslySetInnerHTML"?m=c:l=="value"?v=c:l=="checked"?k=c:p&&typeof c!="function"||y[l]===c||I(t,l,c,y[l],i);if(m)p||a&&(m.__html==a.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[];else if(a&&(t.innerHTML=""),Se(e.type=="template"?t.content:t,W(g)?g:[g],e,r,s,h=="foreignObject"?"http://www.w3.org/1999/xhtml":i,n,o,n?n[0]:r.__k&&H(r,0),p,d),n!=null)for(l=n.length;l--;)re(n[l]);p||(l="value",h=="progress"&&v==null?t.removeAttribute("value"):v!=null&&(v!==t[l]||h=="progress"&&!v||h=="option"&&v!=y[l])&&I(t,l,v,y[l],i),l="checked",k!=null&&k!=t[l]&&I(t,l,k,y[l],i))}return t}function ne(t,e,r){try{if(typeof t=="function"){var s=typeof t.__u=="function";s&&t.__u(),s&&e==null||(t.__u=t(e))}else t.current=e}catch(i){_.__e(i,r)}}function ze(t,e,r){var s,i;if(_.unmount&&_.unmount(t),(s=t.ref)&&(s.current&&s.current!=t.__e||ne(s,null,e)),(s=t.__c)!=null){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(n){_.__e(n,e)}s.base=s.__P=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&ze(s[i],e,r||typeof t.type!="function");r||re(t.__e),t.__c=t.__=t.__e=void 0}function dt(t,e,r){return this.constructor(t,r)}function ie(t,e,r){var s,i,n,o;e==document&&(e=document.documentElement),_.__&&_.__(t,e),i=(s=typeof r=="function")?null:r&&r.__k||e.__k,n=[],o=[],se(e,t=(!s&&r||e).__k=ot(E,null,[t]),i||V,V,e.namespaceURI,!s&&r?[r]:i?null:e.firstChild?q.call(e.childNodes):null,n,!s&&r?r:i?i.__e:e.firstChild,s,o),Me(n,t,o)}q=xe.slice,_={__e:function(t,e,r,s){for(var i,n,o;e=e.__;)if((i=e.__c)&&!i.__)try{if((n=i.constructor)&&n.getDerivedStateFromError!=null&&(i.setState(n.getDerivedStateFromError(t)),o=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,s||{}),o=i.__d),o)return i.__E=i}catch(p){t=p}throw t}},ve=0,nt=function(t){return t!=null&&t.constructor===void 0},U.prototype.setState=function(t,e){var r;r=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=z({},this.state),typeof t=="function"&&(t=t(z({},r),this.props)),t&&z(r,t),t!=null&&this.__v&&(e&&this._sb.push(e),ge(this))},U.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ge(this))},U.prototype.render=E,L=[],be=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,we=function(t,e){return t.__v.__b-e.__v.__b},O.__r=0,ye=/(PointerCapture)$|Capture$/i,te=0,X=_e(!1),Z=_e(!0),it=0;var F,w,ae,Te,oe=0,Fe=[],x=_,De=x.__b,Le=x.__r,je=x.diffed,Ae=x.__c,He=x.unmount,Pe=x.__;function fe(t,e){x.__h&&x.__h(w,t,oe||e),oe=0;var r=w.__H||(w.__H={__:[],__h:[]});return t>=r.__.length&&r.__.push({}),r.__[t]}function T(t){return oe=1,le($e,t)}function le(t,e,r){var s=fe(F++,2);if(s.t=t,!s.__c&&(s.__=[r?r(e):$e(void 0,e),function(p){var d=s.__N?s.__N[0]:s.__[0],l=s.t(d,p);d!==l&&(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=w,!w.__f)){var i=function(p,d,l){if(!s.__c.__H)return!0;var m=s.__c.__H.__.filter(function(g){return!!g.__c});if(m.every(function(g){return!g.__N}))return!n||n.call(this,p,d,l);var a=s.__c.props!==p;return m.forEach(function(g){if(g.__N){var c=g.__[0];g.__=g.__N,g.__N=void 0,c!==g.__[0]&&(a=!0)}}),n&&n.call(this,p,d,l)||a};w.__f=!0;var n=w.shouldComponentUpdate,o=w.componentWillUpdate;w.componentWillUpdate=function(p,d,l){if(this.__e){var m=n;n=void 0,i(p,d,l),n=m}o&&o.call(this,p,d,l)},w.shouldComponentUpdate=i}return s.__N||s.__}function Re(t,e){var r=fe(F++,3);!x.__s&&Ie(r.__H,e)&&(r.__=t,r.u=e,w.__H.__h.push(r))}function Ne(t,e){var r=fe(F++,7);return Ie(r.__H,e)&&(r.__=t(),r.__H=e,r.__h=t),r.__}function ct(){for(var t;t=Fe.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(B),t.__H.__h.forEach(pe),t.__H.__h=[]}catch(e){t.__H.__h=[],x.__e(e,t.__v)}}x.__b=function(t){w=null,De&&De(t)},x.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Pe&&Pe(t,e)},x.__r=function(t){Le&&Le(t),F=0;var e=(w=t.__c).__H;e&&(ae===w?(e.__h=[],w.__h=[],e.__.forEach(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})):(e.__h.forEach(B),e.__h.forEach(pe),e.__h=[],F=0)),ae=w},x.diffed=function(t){je&&je(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Fe.push(e)!==1&&Te===x.requestAnimationFrame||((Te=x.requestAnimationFrame)||mt)(ct)),e.__H.__.forEach(function(r){r.u&&(r.__H=r.u),r.u=void 0})),ae=w=null},x.__c=function(t,e){e.some(function(r){try{r.__h.forEach(B),r.__h=r.__h.filter(function(s){return!s.__||pe(s)})}catch(s){e.some(function(i){i.__h&&(i.__h=[])}),e=[],x.__e(s,r.__v)}}),Ae&&Ae(t,e)},x.unmount=function(t){He&&He(t);var e,r=t.__c;r&&r.__H&&(r.__H.__.forEach(function(s){try{B(s)}catch(i){e=i}}),r.__H=void 0,e&&x.__e(e,r.__v))};var Ve=typeof requestAnimationFrame=="function";function mt(t){var e,r=function(){clearTimeout(s),Ve&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(r,35);Ve&&(e=requestAnimationFrame(r))}function B(t){var e=w,r=t.__c;typeof r=="function"&&(t.__c=void 0,r()),w=e}function pe(t){var e=w;t.__c=t.__(),w=e}function Ie(t,e){return!t||t.length!==e.length||e.some(function(r,s){return r!==t[s]})}function $e(t,e){return typeof e=="function"?e(t):e}function Ue(t,e,r={}){return(t[e]??e).replace(/\{(\w+)\}/g,(s,i)=>r[i]??s)}var J=(t,e)=>`${new Date(t).toLocaleDateString(e("locale"))} ${de(t,e)}`;function de(t,e){let r=new Date(t);return`${r.getHours()}${e("time-sign")}${String(r.getMinutes()).padStart(2,"0")}`}var ut=0;function f(t,e,r,s,i,n){e||(e={});var o,p,d=e;if("ref"in d)for(p in d={},e)p=="ref"?o=e[p]:d[p]=e[p];var l={type:t,props:d,key:r,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--ut,__i:-1,__u:0,__source:i,__self:n};if(typeof t=="function"&&(o=t.defaultProps))for(p in o)d[p]===void 0&&(d[p]=o[p]);return _.vnode&&_.vnode(l),l}function Oe({ledgers:t,t:e}){let[r,s]=T(!1),i=t.filter(o=>o.field!=="report"&&o.stored.earlier>0);return i.length===0?null:f("div",{class:"spf-history",children:[f("button",{type:"button",class:"spf-link","aria-expanded":r,onClick:()=>{r||i.forEach(o=>o.recall()),s(!r)},children:e("history")}),r&&i.map(o=>f("section",{children:[f("h3",{children:o.stored.question}),f("ul",{children:o.history.map((p,d)=>f("li",{children:[f("p",{class:"spf-hint",children:[J(p.at,e),d===0&&` – ${e("history-now")}`]}),p.asked&&f("p",{class:"spf-hint",children:e("history-asked",{then:p.asked})}),f("p",{class:"spf-version",children:p.shown||e("history-empty")}),d>0&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>o.settle(p.value),children:e("history-back")})]},p.id))})]},o.field))]})}function qe({ledgers:t,t:e}){return f(E,{children:t.filter(r=>r.stored.asked!==null&&r.value!==null&&r.field!=="report").map(r=>f("p",{class:"spf-note",role:"note",children:e("asked-then",{then:r.stored.asked??"",now:r.stored.question})},r.field))})}var Y="spf-deleted",Be="spenningsfelt:",We=t=>Number(t.split(":")[1]),ce=t=>t.split(":")[0]??"",G=class{prefix;constructor(e,r){this.prefix=`${Be}${e}:${r}:`}keep(e){try{localStorage.setItem(this.prefix+ce(e.source),JSON.stringify(e))}catch{}}confirm(e){let r=me(this.prefix+ce(e));r&&We(r.source)<=We(e)&&localStorage.removeItem(this.prefix+ce(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(me).filter(e=>e!==null)}catch{return[]}}};function me(t){try{let e=JSON.parse(localStorage.getItem(t)??"null");return e&&typeof e.source=="string"&&Array.isArray(e.seen)?e:null}catch{return null}}function Je(t){try{return Object.keys(localStorage).filter(e=>e.startsWith(`${Be}${t}:`))}catch{return[]}}function Ge(t){Je(t).forEach(e=>localStorage.removeItem(e))}function Ye(t,e){e&&Je(t).filter(r=>(me(r)?.era??"")!==e).forEach(r=>localStorage.removeItem(r))}var gt=500,ht=400,_t=2500,Ke=5e3,vt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),bt=0,K=class{constructor(e,r,s,i,n,o){this.model=e;this.field=r;this.stored=n;this.changed=o;this.value=n.value,this.seen=n.seen,this.state=Xe(n),this.journal=new G(s,`${i}.${r}`),this.left=this.leftBehind();let p=this.left.at(-1);p!==void 0&&(this.value=p.value,this.seen=p.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;era="";pause;patience;journal;write(e){this.value=e,Qe.has(this.reason)&&this.forget(),this.own={value:e,source:`${vt}:${++bt}`,seen:this.seen,era:this.stored.era},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),gt)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(r=>r.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.seen=[],this.stored={...this.stored,era:this.era},Object.assign(this.next,{seen:[],era:this.era}),this.journal.keep(this.next)),this.send()}erase(){clearTimeout(this.pause),clearTimeout(this.patience),this.pause=void 0,this.left.length=0,this.own=null,this.reason="",this.history=[],this.accept({...this.stored,value:null,at:null,seen:[],versions:[],joined:null,asked:null,earlier:0})}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&(this.era=e.era,this.fail(e.reason))}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,r]=[[],[]];for(let s of this.journal.drafts())(wt(s.value,this.stored.value)?e:r).push(s);return e.forEach(s=>this.journal.confirm(s.source)),r}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(ht,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(_t,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Ke,()=>this.send())})}))}wait(e,r){clearTimeout(this.patience),this.patience=setTimeout(r,e)}saved(e,r,s){this.journal.confirm(e),this.seen=s.versions.length>1?[...this.seen,r]:s.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(s)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Xe(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Qe.has(e)?clearTimeout(this.patience):this.wait(Ke,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Qe=new Set(["too-long","bad-value","deleted"]),wt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Xe(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var yt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",cross:"M6 6l12 12M18 6L6 18",next:"M5 12h14M13 6l6 6-6 6",plus:"M12 5v14M5 12h14",unseen:"M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 4l16 16"};function j({name:t}){return f("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:f("path",{d:yt[t]})})}var xt=["failed","conflict","draft","saving","saved","untouched"],kt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Ze({ledgers:t,t:e}){let r=xt.find(n=>t.some(o=>o.state===n))??"untouched",s=t.map(n=>n.stored.at).filter(n=>n!==null).sort((n,o)=>Date.parse(n)-Date.parse(o)).at(-1),i=r==="saved"&&s?e("saved",{time:de(s,e)}):r==="untouched"?"":e(r);return f("span",{class:`spf-save ${r}`,role:"status","data-state":r,children:[r!=="untouched"&&f(j,{name:kt[r]}),i&&f("span",{children:i})]})}function et({ledgers:t,t:e}){let r=t.find(s=>s.state==="failed");return f(E,{children:[r&&f("div",{class:"spf-note error",role:"alert",children:[f(j,{name:"warning"}),f("div",{children:[f("b",{children:e("failed")}),f("p",{children:e(`reason-${r.reason}`)}),f("button",{type:"button",class:"spf-btn quiet",onClick:()=>r.retry(),children:e("try-again")})]})]}),t.filter(s=>s.state==="conflict").map(s=>f(St,{ledger:s,t:e},s.field))]})}function St({ledger:t,t:e}){let{versions:r,joined:s,question:i}=t.stored;return f("div",{class:"spf-note conflict",role:"status",children:[f(j,{name:"fork"}),f("div",{children:[f("b",{children:e("conflict")}),f("p",{children:e("conflict-why")}),f("p",{children:i}),f("div",{class:"spf-versions",children:r.map(n=>f("div",{children:[f("b",{id:`conflict-${n.id}`,children:J(n.at,e)}),n.asked&&f("p",{class:"spf-hint",children:e("history-asked",{then:n.asked})}),f("p",{class:"spf-version",children:n.shown||e("history-empty")}),f("button",{type:"button",class:"spf-btn quiet","aria-describedby":`conflict-${n.id}`,onClick:()=>t.settle(n.value),children:e("keep")})]},n.id))}),s!==null&&f("div",{class:"spf-row",children:f("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(s),children:e("keep-both")})})]})]})}var tt=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
.spf, .spf *, .spf *::before { box-sizing: border-box }
.spf { color: var(--spf-ink); font: 400 calc(var(--spf-text-md) * var(--spf-scale, 1))/var(--spf-leading) var(--spf-font); container-type: inline-size; color-scheme: light; padding: 2px }
body[data-jp-theme-light="false"] .spf { color-scheme: dark }
.spf :is(h2, h3, p, ul, ol, fieldset, legend, figure) { margin: 0; padding: 0 }
.spf fieldset { border: 0; min-width: 0 }
.spf h2 { font-size: 1.47em; line-height: 1.2; letter-spacing: -.01em; font-weight: 700 }
.spf h3 { font-size: 1.18em; line-height: 1.3; font-weight: 700 }
.spf a { color: var(--spf-brand); text-decoration: underline } .spf a:hover { color: var(--spf-brand-strong) }
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
.spf .spf-stack > * + * { margin-top: 1.4em }

/* Fields */
.spf-field :is(label, legend) { display: block; font-weight: 600 }
.spf .spf-hint { display: flex; align-items: flex-start; gap: .45em; color: var(--spf-muted); font-size: .88em; margin-top: 2px }
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
.spf-rows li { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .7em; background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: .8em 1em }
.spf .spf-rows label { font-size: .88em; flex: 1 1 12rem; min-width: min(12rem, 100%) } .spf .spf-rows :is(textarea, input, select) { margin-top: .3em; font-weight: 400 }

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
.spf-versions > div { background: var(--spf-surface); border: 1px solid var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .7em; font-size: .88em }

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
.spf .spf-panel ul { padding-left: 1.2em } .spf-panel code { overflow-wrap: anywhere }
.spf-turn { display: flex; justify-content: space-between; gap: 1em; margin: 1em 0 3em }
.spf .spf-turn a { display: flex; align-items: center; gap: .8em; padding: .7em 1.4em; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: var(--spf-surface); color: var(--spf-ink); text-decoration: none; line-height: 1.3; min-width: 16rem }
.spf .spf-turn a.next { border-color: var(--spf-brand); background: var(--spf-brand); color: var(--spf-on-brand); justify-content: flex-end; text-align: right; margin-left: auto }
.spf-turn small { display: block; font-size: .88em } .spf-turn b { font-weight: 600 }

/* Pictures of answers: one for a wide place, one for a narrow */
.spf-picture { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7em } .spf .spf-picture figcaption { color: var(--spf-ink) } .spf-narrow { display: none }
.spf-picture .spf-figure { width: 100%; max-width: calc(46rem * var(--spf-scale, 1)); margin: 0 } .spf .spf-stack > * + .spf-picture { margin-top: 1.4em } .spf-scroll { overflow-x: auto }
/* the wide ones are drawn for 740: narrower than this their text would be smaller than 13 px */
@container spf-figure (max-width: 695px) { .spf-wide { display: none } .spf-narrow { display: block; max-width: calc(27rem * var(--spf-scale, 1)) } }
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

/* The report: a sheet of paper, light on any page */
.spf .spf-report-parts { padding-left: 2.1em; columns: 18rem 2; column-gap: 2em } .spf-report-parts li { break-inside: avoid; padding: .15em 0 }
.spf-report-parts a { display: inline-flex; align-items: center; min-height: var(--spf-target) }
.spf-report { display: block; width: 100%; min-height: 20rem; border: 1px solid var(--spf-line-strong); border-radius: var(--spf-r-md); background: #fff; color-scheme: light; zoom: var(--spf-scale, 1) }
/* The group: the clock, parts that fold, ideas, dots, actions */
.spf-timer { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .3em 2em; align-items: center; background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1em 1.3em }
.spf-time { font-size: 3.4em; font-weight: 700; line-height: 1; font-variant-numeric: tabular-nums; letter-spacing: -.02em } .spf-timer > p { grid-column: 1 / -1 }
.spf-timer[data-state=over] .spf-time { color: var(--spf-accent) }
.spf .spf-phases { list-style: none; display: flex; gap: 6px; margin: 0; padding: 0 } .spf-phases li { flex: 1 0 0; min-width: min-content; border-top: 8px solid var(--spf-line-strong); padding-top: .2em; line-height: 1.25; color: var(--spf-muted) }
.spf-phases small { display: block; white-space: nowrap; font-size: calc(.8125rem * var(--spf-scale, 1)) } .spf-phases .spf-icon { display: inline; vertical-align: -.15em; margin-right: .2em } .spf-phases .done { border-top-style: double }
.spf-phases [aria-current] { border-color: var(--spf-brand); border-top-width: 12px; margin-top: -4px; color: var(--spf-ink); font-weight: 700 }
.spf-folds { display: grid; grid-template-columns: minmax(0, 1fr); gap: .7em } .spf-folds details { border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); overflow: clip } .spf-folds [open] { border: 2.5px solid var(--spf-brand) }
.spf .spf-folds summary { text-decoration: none; color: var(--spf-ink); gap: .8em; padding: .5em 1em } .spf .spf-folds summary:focus-visible { outline-offset: -3px } .spf-folds summary::before { content: ""; width: .5em; height: .5em; flex: none; border: solid var(--spf-brand); border-width: 0 2.5px 2.5px 0; transform: rotate(-45deg) } .spf-folds [open] > summary::before { transform: rotate(45deg) translate(-.1em, -.1em) }
.spf-fold-title { white-space: nowrap } .spf-fold-summary { font-weight: 400; font-size: .88em; color: var(--spf-muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0 } .spf-fold-body { padding: .4em 1em 1.2em }
.spf .spf-ideas ol { list-style: none; display: grid; gap: .5em; margin: .7em 0; padding: 0 } .spf-ideas li { display: grid; grid-template-columns: 1.8em minmax(0, 1fr) auto; gap: 0 .7em; align-items: start }
.spf .spf-ideas li :is(textarea, label) { margin: 0 } .spf .spf-ideas li label { min-height: var(--spf-target); display: flex; align-items: center; justify-content: flex-end; font-weight: 600; color: var(--spf-muted); font-variant-numeric: tabular-nums } .spf .spf-ideas-hint { margin-bottom: 1em } .spf-ideas li .spf-icon { width: 1em; height: 1em } .spf-ideas-foot { align-items: center; justify-content: space-between }
.spf .spf-pair { gap: 1.4em 2em } .spf-pick { margin-top: .7em } .spf .spf-pick label { font-size: .88em } .spf .spf-pick select { margin-top: .3em } .spf .spf-date input { max-width: 14em } .spf .spf-voters input { max-width: 6em } .spf .spf-voters .spf-bad { margin-left: 0; max-width: none }
.spf .spf-dots { list-style: none; display: grid; gap: .5em; padding: 0; margin: .7em 0 } .spf-dots li { display: flex; flex-wrap: wrap; align-items: center; gap: .4em 1em; border: 1.5px solid var(--spf-line-strong); border-radius: var(--spf-r-md); padding: .5em .5em .5em 1em } .spf-dots .given { border: 2.5px solid var(--spf-brand); background: var(--spf-brand-weak); padding: calc(.5em - 1px) calc(.5em - 1px) calc(.5em - 1px) calc(1em - 1px) }
.spf-dot-idea { flex: 1 1 16em; min-width: 0; overflow-wrap: anywhere } .spf-dot-marks { font-weight: 700; color: var(--spf-brand-strong); white-space: nowrap } .spf-dot-keys { display: flex; gap: .5em; margin-left: auto } .spf .spf-dot-keys [aria-disabled=true] { border-style: dashed; color: var(--spf-muted) }
.spf-turn-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2em 1.4em } .spf-dot-note { flex-basis: 100%; font-size: .88em; color: var(--spf-accent) } .spf .spf-hand p { margin-top: .3em }
.spf .spf-result .spf-figure { max-width: calc(40rem * var(--spf-scale, 1)); margin: 0 } .spf .spf-result thead th { font-weight: 600 }
/* Dilemma: the case, the choices, and what is shown once the choice is locked */
.spf-case { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1.2em 1.4em } .spf .spf-case p { max-width: 39.5em } .spf-case p + p { margin-top: .35em }
.spf .spf-case + fieldset { margin-top: 1.4em } .spf-case .spf-tag { float: right; margin: 0 0 .3em 1em; background: var(--spf-surface) }
.spf-option .spf-letter { min-width: .9em } .spf-letter + span { min-width: 0; overflow-wrap: anywhere } .spf .spf-option.locked { cursor: default } .spf .spf-option.locked:not(:has(:checked)) { border-color: var(--spf-line) } .spf-option.locked input { opacity: 1 }
.spf .spf-locked { margin-top: .8em; display: flex; flex-wrap: wrap; align-items: center; gap: 0 .5em; color: var(--spf-muted) } .spf .spf-missing:not(:empty) { color: var(--spf-accent); margin-top: .35em }
.spf-reveal { border-top: 1px solid var(--spf-line); padding-top: 1.4em } .spf .spf-reveal h4 { margin: 0 0 .35em; font-size: 1em; font-weight: 700 } .spf-reveal .spf-figure { max-width: calc(22rem * var(--spf-scale, 1)); margin: 0 } .spf-effects-box { container: spf-effects / inline-size } @container (min-width: 43em) { .spf-reveal .spf-two:has(figure) { grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr) } }
@container (max-width: 18.5em) { .spf-reveal .spf-picture { display: none } } /* its text would be too small: the table says the same */
.spf .spf-effects :is(th, td):not(:first-child) { text-align: right; font-variant-numeric: tabular-nums } .spf .spf-effects thead th { background: var(--spf-sunken); font-weight: 600; border-bottom: 1.5px solid var(--spf-line-strong) }
.spf .spf-effects :is(th, td) { padding: .35em .45em } .spf-effects tbody th { white-space: nowrap } .spf-effects thead .spf-badges { display: none } @container spf-effects (max-width: 28em) { .spf-effects thead .name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } .spf .spf-effects thead .spf-badges { display: inline-flex } }
.spf-effects .own :is(th, td) { background: var(--spf-brand-weak); font-weight: 700 } .spf-effects .own th { box-shadow: inset 4px 0 var(--spf-brand) }
.spf .spf-others { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1em } .spf-others li { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1em 1.3em } .spf-others p + p { margin-top: .5em }
.spf .spf-beside { background: var(--spf-brand-weak); border-radius: var(--spf-r-md); padding: .8em 1.1em; margin-top: .8em; gap: .8em 2em }

/* Plan: the sentence with its two halves, the advice, saying it aloud, and looking back */
.spf-if-then .spf-field { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0 1em } .spf-if-then .spf-field > * { grid-column: 2 } .spf .spf-if-then .spf-field > .spf-hint { margin-top: 0; } .spf-hint .spf-icon { margin-top: .2em }
.spf-if-then .spf-field > label { grid-area: 2 / 1; font-size: 1.3em; line-height: 1.25; color: var(--spf-brand-strong); padding-top: .95em }
.spf .spf-advice { list-style: none; display: grid; gap: .3em; font-size: .88em } .spf .spf-advice:not(:empty) { margin-top: 1em } .spf-advice li { display: flex; gap: .45em } .spf-advice .fine { color: var(--spf-ok) } .spf-advice .spf-icon { margin-top: .2em }
.spf-aloud { display: flex; flex-wrap: wrap; align-items: center; gap: .5em 1.1em; background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: .8em 1.1em } .spf .spf-aloud h3 { font-size: 1em }
.spf-times { display: inline-flex; gap: .4em } .spf-times i { display: grid; place-items: center; width: 1.7em; height: 1.7em; border: 2px solid var(--spf-line-strong); border-radius: 50%; background: var(--spf-surface) } .spf-times .said { background: var(--spf-brand); border-color: var(--spf-brand); color: var(--spf-on-brand) }
.spf .spf-woop { padding-left: 1.4em; display: grid; gap: 1.4em } .spf-woop li::marker { font-weight: 700; color: var(--spf-brand-strong) }
.spf-tick .spf-options { grid-template-columns: repeat(3, minmax(0, 1fr)) } .spf .spf-said-plan { border-left: 4px solid var(--spf-brand); padding: .1em 0 .1em .9em; white-space: pre-wrap; overflow-wrap: anywhere } .spf .spf-tick > * + * { margin-top: .9em }
/* Forces: a table and its edit form, the map, the blind spot. The drawing has more words than others: it turns narrow sooner. */
.spf .spf-forces > * + * { margin-top: 1.4em } .spf .spf-below { margin-top: .4em }
.spf .spf-force-form { background: var(--spf-sunken); border-radius: var(--spf-r-md); padding: 1em 1.3em 1.1em } .spf-force-form > legend { float: left; width: 100%; font-weight: 700; margin-bottom: .5em } .spf-force-form > legend + * { clear: both }
.spf-force-two { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .9em 1.6em; margin-top: .9em; align-items: start }
.spf .spf-force-form :is(textarea, select, .spf-options) { margin-top: .35em } .spf .spf-force-form input { width: 1.2em !important; margin: .15em 0 0 !important }
.spf-force-form .spf-options { display: flex; flex-wrap: wrap; gap: .4em } .spf .spf-force-form .spf-option { flex: 1 0 auto; gap: .45em; padding: .5em } .spf-force-form .spf-chosen, .spf .spf-force-form .spf-personal:empty { display: none }
.spf .spf-forces dl { margin: 0 } .spf .spf-forces :is(dt, dd) { float: none; width: auto; margin: 0; padding: 0 } .spf .spf-forces dt { font-weight: 700 }
.spf-force-two > :has(details[open]) { grid-column: 1 / -1 } .spf-force-help dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: .8em 1.6em; font-size: .88em } .spf .spf-force-help summary { font-size: .88em; font-weight: 400 }
.spf .spf-shape { display: inline-block; width: 1em; height: 1em; flex: none; vertical-align: -.12em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linejoin: round }
.spf .spf-forces-table td .spf-force-form { font-size: 1.136em; margin: .4em -.6em }
.spf-forces-table thead th { background: var(--spf-sunken); border-bottom: 1.5px solid var(--spf-line-strong); font-weight: 600 } .spf-forces-table tbody th { min-width: 9em }
.spf-words { overflow-wrap: anywhere; white-space: pre-line } .spf-marked { display: inline-flex; align-items: center; gap: .45em }
.spf-way { font-weight: 600; white-space: nowrap } .spf-way.drives { color: var(--spf-brand) } .spf-way.restrains { color: var(--spf-accent) }
.spf-force-buttons, .spf-force-status { display: flex; align-items: center; gap: .3em 1em } .spf-force-status { flex-wrap: wrap; font-size: .88em } .spf-force-status .spf-btn { font-size: 1.136em }
.spf .spf-forces-cards { list-style: none; display: grid; grid-template-columns: minmax(0, 1fr); gap: .7em } .spf-forces-cards > li { border: 1px solid var(--spf-line); border-radius: var(--spf-r-md); padding: .8em 1em } .spf-forces-cards > li:has(.spf-force-form) { border: 0; padding: 0 }
.spf .spf-forces .spf-facts { margin: .5em 0; font-size: .88em; display: grid; gap: .15em } .spf-facts > div { display: flex; flex-wrap: wrap; gap: 0 .6em } .spf .spf-forces .spf-facts dt { color: var(--spf-muted); font-weight: 400; min-width: 6.5em } .spf-forces-cards .spf-marked { flex-wrap: wrap; row-gap: 0 }
.spf-blind .spf-note { margin-top: 0 } .spf .spf-blind .spf-note p { margin-top: .35em } .spf .spf-absence { font-size: .88em }
.spf-move { display: grid; grid-template: "f m" auto "a m" 1fr / minmax(0, 1fr) minmax(0, 1fr); gap: 1.2em 2em; margin-top: .4em } .spf-move > :nth-child(1) { grid-area: f } .spf-move > :nth-child(2) { grid-area: m } .spf-move > :nth-child(3) { grid-area: a }
@container spf-figure (max-width: 690px) { .spf-forces-figure .spf-wide { display: none } .spf-forces-figure .spf-narrow { display: block; max-width: 27rem; overflow-x: auto } .spf-forces-figure .spf-narrow svg { min-width: 18.6rem } }
@container (max-width: 43em) { .spf .spf-force-form { padding: .8em .9em } .spf-force-form .spf-options { gap: .25em } .spf .spf-force-form .spf-option { gap: .3em; padding-inline: .3em } .spf-move { grid-template: "f" "m" "a" / minmax(0, 1fr) } }
/* Profile: two short rows of steps for each point */
.spf-marks { margin-top: .8em } .spf .spf-marks .spf-row { gap: .4em; align-items: center; margin-top: .5em }
.spf .spf-marks .spf-option { align-items: center; gap: .45em; padding: .3em .65em } .spf .spf-marks .spf-option:has(input:checked) { padding: calc(.3em - 1px) calc(.65em - 1px) }
.spf .spf-marks input { margin: 0 } .spf-marks .spf-link { padding-left: .4em }
@container (max-width: 43em) { .spf .spf-marks .spf-row { display: grid; grid-template-columns: repeat(5, minmax(0, 4em)) } .spf .spf-marks .spf-option { padding: .3em; justify-content: center } .spf .spf-marks .spf-option:has(input:checked) { padding: calc(.3em - 1px) } .spf .spf-marks .spf-link { grid-column: 1 / -1; justify-self: start; padding: 0 } }
.spf-item > details > summary { font-size: .88em } .spf .spf-item dl { margin: 0 } .spf-item dl > div { display: grid; grid-template-columns: 5em minmax(0, 1fr); margin-bottom: .5em } .spf .spf-item :is(dt, dd) { width: auto; margin: 0; padding: 0 } .spf-item dt { font-weight: 600 }

/* One column below 46rem: JupyterLab's width is not the window's, so it is the container that counts */
@container (max-width: 43em) {
  .spf-card { padding: 1em } .spf-card-foot { margin: 1.4em -1em -1em; padding: .8em 1em }
  .spf-venn-grid { grid-template: "v" "p" "t" / minmax(0, 1fr) }
  .spf .spf-report { width: calc(100% + 2em); margin-inline: -1em; border-inline: 0; border-radius: 0 }
  .spf-timer { grid-template-columns: minmax(0, 1fr) } .spf-timer .spf-time { order: -1 }
  .spf-ideas li { grid-template-columns: 1.2em minmax(0, 1fr) auto; column-gap: .5em } .spf-ideas li button { min-width: var(--spf-target); justify-content: center } .spf-ideas li button span { display: none }
  .spf-two, .spf-scale, .spf .spf-twin ul { grid-template-columns: minmax(0, 1fr) }
  .spf .spf-scale .spf-option { flex-direction: row } .spf-scale .spf-step { width: auto } .spf-scale .spf-chosen { margin-left: 0 }
  .spf-case .spf-tag { float: none; display: inline-block; margin: 0 0 .6em }
  .spf-if-then .spf-field, .spf-tick .spf-options { grid-template-columns: minmax(0, 1fr) } .spf-if-then .spf-field > * { grid-column: 1 } .spf-if-then .spf-field > label { grid-area: auto; padding: 0 }
  .spf .spf-progress { gap: 3px } .spf-progress .spf-icon { display: none !important } .spf-progress .done a { box-shadow: inset 0 -4px var(--spf-brand) }
  .spf-progress :is(a, span.step) { font-size: calc(.75rem * var(--spf-scale, 1)) }
  .spf-turn { flex-direction: column-reverse } .spf .spf-turn a { min-width: 0; width: 100% }
}
@media (prefers-reduced-motion: no-preference) { .spf-option, .spf-btn, .spf-twin button { transition: background-color var(--spf-fast), border-color var(--spf-fast) } }
@media (forced-colors: active) { .spf-option:has(input:checked), .spf-twin [aria-pressed=true] { border-width: 4px } }
@media print { .spf-top, .spf-turn, .spf-btn { display: none } .spf-card { box-shadow: none; break-inside: avoid } }
`;var rt=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;var Et=_.vnode;_.vnode=t=>{(t.type==="textarea"||t.type==="input"||t.type==="select")&&Object.assign(t.props,{autocomplete:"off",spellcheck:!1,writingsuggestions:"false","data-gramm":"false"}),Et?.(t)};function zt(t,e){let[,r]=le(i=>i+1,0);return[Ne(()=>{let i=t.get("answers"),[n]=Object.values(i);return n&&Ye(e.store,n.era),new Map(Object.entries(i).map(([o,p])=>[o,new K(t,o,e.store,e.id,p,()=>r(0))]))},[t]),()=>r(0)]}function Tt({model:t,Body:e}){let[r,s]=T(t.get("content")),[i,n]=T(r),[o,p]=T(null),[d,l]=T(null),[m,a]=T(null),[g,c]=T(!1),[v]=zt(t,r),k=(u,h)=>Ue(r.ui,u,h);Re(()=>{let u=b=>{b.type==="figure"?n(b):b.type==="mine"?(b.what==="delete"&&(Ge(r.store),dispatchEvent(new CustomEvent(Y,{detail:r.store}))),l(b)):b.type==="report"?a(b):b.type==="proportional"?p(b):v.get(b.field)?.receive(b)},h=()=>s(t.get("content")),C=()=>t.send({type:"refresh"}),S=()=>v.forEach(b=>b.flush()),D=b=>{b.detail===r.store&&v.forEach(R=>R.erase())};return t.on("msg:custom",u),t.on("change:content",h),addEventListener("focus",C),addEventListener(Y,D),addEventListener("pagehide",S),addEventListener("visibilitychange",S),()=>{v.forEach(b=>b.close()),t.off("msg:custom",u),t.off("change:content",h),removeEventListener("focus",C),removeEventListener(Y,D),removeEventListener("pagehide",S),removeEventListener("visibilitychange",S)}},[v]);let y={content:r,t:k,figure:i,approximate:o,mine:d,report:m,value:u=>v.get(u)?.value??null,write:(u,h)=>v.get(u)?.write(h),flush:()=>v.forEach(u=>u.flush()),send:u=>t.send(u)};return r.kind==="header"||r.kind==="footer"?f(e,{...y}):r.folded&&!g?f(Lt,{content:r,t:k,unfold:()=>c(!0)}):f(Dt,{content:r,ledgers:v,t:k,children:f(e,{...y})})}function Dt({content:t,ledgers:e,t:r,children:s}){let i=`${t.id.replace(".","-")}-heading`,n=[...e.values()],o=n.filter(l=>l.field!=="report"),p=l=>l.value!==null,d=t.kind==="card"?o.length>0&&o.every(p):o.some(p);return f("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[f("div",{class:"spf-card-head",children:[f("h2",{id:i,children:t.title}),t.intro&&f("p",{children:t.intro})]}),s,t.after&&t.kind!=="sort"&&d&&f("p",{class:"spf-after",children:t.after}),f(qe,{ledgers:n,t:r}),f(et,{ledgers:n,t:r}),t.kind!=="vote"&&f(Oe,{ledgers:n,t:r}),n.length>0&&f("div",{class:"spf-card-foot",children:[f(Ze,{ledgers:n,t:r}),f(jt,{ledger:e.get("report"),t:r})]})]})}function Lt({content:t,t:e,unfold:r}){return f("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[f("p",{class:"spf-hint",children:e("folded")}),f("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:r,children:e("unfold",{title:t.title})})]})}function jt({ledger:t,t:e}){return t?f("label",{class:"spf-check",children:[f("input",{type:"checkbox",checked:t.value!==!1,onChange:r=>{t.write(r.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function At(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=rt+tt,document.head.append(t)}function st(t){return{render({model:e,el:r}){return At(),r.classList.add("spf"),ie(f(Tt,{model:e,Body:t}),r),()=>ie(null,r)}}}var gr=st(({content:t,t:e})=>f("nav",{class:"spf-turn","aria-label":e("previous-and-next"),lang:t.language,children:[t.previous?.href&&f("a",{href:t.previous.href,"data-module":!0,children:[f(j,{name:"back"}),f("span",{children:[f("small",{children:e("previous")}),f("b",{children:[t.previous.number," ",t.previous.title]})]})]}),t.next?.href?f("a",{class:"next",href:t.next.href,"data-module":"next",children:[f("span",{children:[f("small",{children:e("next")}),f("b",{children:[t.next.number," ",t.next.title]}),t.next.spoken&&f("small",{children:e("spoken",{language:t.next.spoken})})]}),f(j,{name:"next"})]}):t.next&&f("p",{children:e("next-not-ready",{title:t.next.title})})]}));export{gr as default};
