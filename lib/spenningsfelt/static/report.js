/* Made by lib/ui/build.mjs from sources 4a4ddf9610b52a6af921a58519f122a1b67689ab4b075b7038f54a1e0674fda2 */
var J,_,ye,it,H,_e,xe,ke,Se,ie,re,se,ot,I={},Ce=[],at=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,G=Array.isArray;function z(t,e){for(var r in e)t[r]=e[r];return t}function oe(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function pt(t,e,r){var n,i,s,a={};for(s in e)s=="key"?n=e[s]:s=="ref"?i=e[s]:a[s]=e[s];if(arguments.length>2&&(a.children=arguments.length>3?J.call(arguments,2):r),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)a[s]===void 0&&(a[s]=t.defaultProps[s]);return q(t,a,n,i,null)}function q(t,e,r,n,i){var s={type:t,props:e,key:r,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++ye,__i:-1,__u:0};return i==null&&_.vnode!=null&&_.vnode(s),s}function T(t){return t.children}function W(t,e){this.props=t,this.context=e}function j(t,e){if(e==null)return t.__?j(t.__,t.__i+1):null;for(var r;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null)return r.__e;return typeof t.type=="function"?j(t):null}function Me(t){var e,r;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((r=t.__k[e])!=null&&r.__e!=null){t.__e=t.__c.base=r.__e;break}return Me(t)}}function ve(t){(!t.__d&&(t.__d=!0)&&H.push(t)&&!B.__r++||_e!=_.debounceRendering)&&((_e=_.debounceRendering)||xe)(B)}function B(){for(var t,e,r,n,i,s,a,p=1;H.length;)H.length>p&&H.sort(ke),t=H.shift(),p=H.length,t.__d&&(r=void 0,n=void 0,i=(n=(e=t).__v).__e,s=[],a=[],e.__P&&((r=z({},n)).__v=n.__v+1,_.vnode&&_.vnode(r),ae(e.__P,r,n,e.__n,e.__P.namespaceURI,32&n.__u?[i]:null,s,i??j(n),!!(32&n.__u),a),r.__v=n.__v,r.__.__k[r.__i]=r,ze(s,r,a),n.__e=n.__=null,r.__e!=i&&Me(r)));B.__r=0}function Ee(t,e,r,n,i,s,a,p,d,l,m){var o,u,c,v,k,b,g,h=n&&n.__k||Ce,M=e.length;for(d=ft(r,e,h,d,M),o=0;o<M;o++)(c=r.__k[o])!=null&&(u=c.__i==-1?I:h[c.__i]||I,c.__i=o,b=ae(t,c,u,i,s,a,p,d,l,m),v=c.__e,c.ref&&u.ref!=c.ref&&(u.ref&&pe(u.ref,null,c),m.push(c.ref,c.__c||v,c)),k==null&&v!=null&&(k=v),(g=!!(4&c.__u))||u.__k===c.__k?d=Te(c,d,t,g):typeof c.type=="function"&&b!==void 0?d=b:v&&(d=v.nextSibling),c.__u&=-7);return r.__e=k,d}function ft(t,e,r,n,i){var s,a,p,d,l,m=r.length,o=m,u=0;for(t.__k=new Array(i),s=0;s<i;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a=="string"||typeof a=="number"||typeof a=="bigint"||a.constructor==String?a=t.__k[s]=q(null,a,null,null,null):G(a)?a=t.__k[s]=q(T,{children:a},null,null,null):a.constructor===void 0&&a.__b>0?a=t.__k[s]=q(a.type,a.props,a.key,a.ref?a.ref:null,a.__v):t.__k[s]=a,d=s+u,a.__=t,a.__b=t.__b+1,p=null,(l=a.__i=lt(a,r,d,o))!=-1&&(o--,(p=r[l])&&(p.__u|=2)),p==null||p.__v==null?(l==-1&&(i>m?u--:i<m&&u++),typeof a.type!="function"&&(a.__u|=4)):l!=d&&(l==d-1?u--:l==d+1?u++:(l>d?u--:u++,a.__u|=4))):t.__k[s]=null;if(o)for(s=0;s<m;s++)(p=r[s])!=null&&(2&p.__u)==0&&(p.__e==n&&(n=j(p)),He(p,p));return n}function Te(t,e,r,n){var i,s;if(typeof t.type=="function"){for(i=t.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=t,e=Te(i[s],e,r,n));return e}t.__e!=e&&(n&&(e&&t.type&&!e.parentNode&&(e=j(t)),r.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function lt(t,e,r,n){var i,s,a,p=t.key,d=t.type,l=e[r],m=l!=null&&(2&l.__u)==0;if(l===null&&p==null||m&&p==l.key&&d==l.type)return r;if(n>(m?1:0)){for(i=r-1,s=r+1;i>=0||s<e.length;)if((l=e[a=i>=0?i--:s++])!=null&&(2&l.__u)==0&&p==l.key&&d==l.type)return a}return-1}function be(t,e,r){e[0]=="-"?t.setProperty(e,r??""):t[e]=r==null?"":typeof r!="number"||at.test(e)?r:r+"px"}function U(t,e,r,n,i){var s,a;e:if(e=="style")if(typeof r=="string")t.style.cssText=r;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)r&&e in r||be(t.style,e,"");if(r)for(e in r)n&&r[e]==n[e]||be(t.style,e,r[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(Se,"$1")),a=e.toLowerCase(),e=a in t||e=="onFocusOut"||e=="onFocusIn"?a.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=r,r?n?r.u=n.u:(r.u=ie,t.addEventListener(e,s?se:re,s)):t.removeEventListener(e,s?se:re,s);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=r??"";break e}catch{}typeof r=="function"||(r==null||r===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&r==1?"":r))}}function we(t){return function(e){if(this.l){var r=this.l[e.type+t];if(e.t==null)e.t=ie++;else if(e.t<r.u)return;return r(_.event?_.event(e):e)}}}function ae(t,e,r,n,i,s,a,p,d,l){var m,o,u,c,v,k,b,g,h,M,S,D,w,$,O,F,te,E=e.type;if(e.constructor!==void 0)return null;128&r.__u&&(d=!!(32&r.__u),s=[p=e.__e=r.__e]),(m=_.__b)&&m(e);e:if(typeof E=="function")try{if(g=e.props,h="prototype"in E&&E.prototype.render,M=(m=E.contextType)&&n[m.__c],S=m?M?M.props.value:m.__:n,r.__c?b=(o=e.__c=r.__c).__=o.__E:(h?e.__c=o=new E(g,S):(e.__c=o=new W(g,S),o.constructor=E,o.render=ct),M&&M.sub(o),o.state||(o.state={}),o.__n=n,u=o.__d=!0,o.__h=[],o._sb=[]),h&&o.__s==null&&(o.__s=o.state),h&&E.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=z({},o.__s)),z(o.__s,E.getDerivedStateFromProps(g,o.__s))),c=o.props,v=o.state,o.__v=e,u)h&&E.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),h&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(h&&E.getDerivedStateFromProps==null&&g!==c&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(g,S),e.__v==r.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(g,o.__s,S)===!1){for(e.__v!=r.__v&&(o.props=g,o.state=o.__s,o.__d=!1),e.__e=r.__e,e.__k=r.__k,e.__k.some(function(A){A&&(A.__=e)}),D=0;D<o._sb.length;D++)o.__h.push(o._sb[D]);o._sb=[],o.__h.length&&a.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(g,o.__s,S),h&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(c,v,k)})}if(o.context=S,o.props=g,o.__P=t,o.__e=!1,w=_.__r,$=0,h){for(o.state=o.__s,o.__d=!1,w&&w(e),m=o.render(o.props,o.state,o.context),O=0;O<o._sb.length;O++)o.__h.push(o._sb[O]);o._sb=[]}else do o.__d=!1,w&&w(e),m=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++$<25);o.state=o.__s,o.getChildContext!=null&&(n=z(z({},n),o.getChildContext())),h&&!u&&o.getSnapshotBeforeUpdate!=null&&(k=o.getSnapshotBeforeUpdate(c,v)),F=m,m!=null&&m.type===T&&m.key==null&&(F=De(m.props.children)),p=Ee(t,G(F)?F:[F],e,r,n,i,s,a,p,d,l),o.base=e.__e,e.__u&=-161,o.__h.length&&a.push(o),b&&(o.__E=o.__=null)}catch(A){if(e.__v=null,d||s!=null)if(A.then){for(e.__u|=d?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;s[s.indexOf(p)]=null,e.__e=p}else{for(te=s.length;te--;)oe(s[te]);ne(e)}else e.__e=r.__e,e.__k=r.__k,A.then||ne(e);_.__e(A,e,r)}else s==null&&e.__v==r.__v?(e.__k=r.__k,e.__e=r.__e):p=e.__e=dt(r.__e,e,r,n,i,s,a,d,l);return(m=_.diffed)&&m(e),128&e.__u?void 0:p}function ne(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(ne)}function ze(t,e,r){for(var n=0;n<r.length;n++)pe(r[n],r[++n],r[++n]);_.__c&&_.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(s){s.call(i)})}catch(s){_.__e(s,i.__v)}})}function De(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:G(t)?t.map(De):z({},t)}function dt(t,e,r,n,i,s,a,p,d){var l,m,o,u,c,v,k,b=r.props||I,g=e.props,h=e.type;if(h=="svg"?i="http://www.w3.org/2000/svg":h=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(l=0;l<s.length;l++)if((c=s[l])&&"setAttribute"in c==!!h&&(h?c.localName==h:c.nodeType==3)){t=c,s[l]=null;break}}if(t==null){if(h==null)return document.createTextNode(g);t=document.createElementNS(i,h,g.is&&g),p&&(_.__m&&_.__m(e,s),p=!1),s=null}if(h==null)b===g||p&&t.data==g||(t.data=g);else{if(s=s&&J.call(t.childNodes),!p&&s!=null)for(b={},l=0;l<t.attributes.length;l++)b[(c=t.attributes[l]).name]=c.value;for(l in b)if(c=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")o=c;else if(!(l in g)){if(l=="value"&&"defaultValue"in g||l=="checked"&&"defaultChecked"in g)continue;U(t,l,null,c,i)}}for(l in g)c=g[l],l=="children"?u=c:l=="dangerouslySetInnerHTML"?m=c:l=="value"?v=c:l=="checked"?k=c:p&&typeof c!="function"||b[l]===c||U(t,l,c,b[l],i);if(m)p||o&&(m.__html==o.__html||m.__html==t.innerHTML)||(t.innerHTML=m.__html),e.__k=[];else if(o&&(t.innerHTML=""),Ee(e.type=="template"?t.content:t,G(u)?u:[u],e,r,n,h=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,a,s?s[0]:r.__k&&j(r,0),p,d),s!=null)for(l=s.length;l--;)oe(s[l]);p||(l="value",h=="progress"&&v==null?t.removeAttribute("value"):v!=null&&(v!==t[l]||h=="progress"&&!v||h=="option"&&v!=b[l])&&U(t,l,v,b[l],i),l="checked",k!=null&&k!=t[l]&&U(t,l,k,b[l],i))}return t}function pe(t,e,r){try{if(typeof t=="function"){var n=typeof t.__u=="function";n&&t.__u(),n&&e==null||(t.__u=t(e))}else t.current=e}catch(i){_.__e(i,r)}}function He(t,e,r){var n,i;if(_.unmount&&_.unmount(t),(n=t.ref)&&(n.current&&n.current!=t.__e||pe(n,null,e)),(n=t.__c)!=null){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(s){_.__e(s,e)}n.base=n.__P=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&He(n[i],e,r||typeof t.type!="function");r||oe(t.__e),t.__c=t.__=t.__e=void 0}function ct(t,e,r){return this.constructor(t,r)}function fe(t,e,r){var n,i,s,a;e==document&&(e=document.documentElement),_.__&&_.__(t,e),i=(n=typeof r=="function")?null:r&&r.__k||e.__k,s=[],a=[],ae(e,t=(!n&&r||e).__k=pt(T,null,[t]),i||I,I,e.namespaceURI,!n&&r?[r]:i?null:e.firstChild?J.call(e.childNodes):null,s,!n&&r?r:i?i.__e:e.firstChild,n,a),ze(s,t,a)}J=Ce.slice,_={__e:function(t,e,r,n){for(var i,s,a;e=e.__;)if((i=e.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(t)),a=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,n||{}),a=i.__d),a)return i.__E=i}catch(p){t=p}throw t}},ye=0,it=function(t){return t!=null&&t.constructor===void 0},W.prototype.setState=function(t,e){var r;r=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=z({},this.state),typeof t=="function"&&(t=t(z({},r),this.props)),t&&z(r,t),t!=null&&this.__v&&(e&&this._sb.push(e),ve(this))},W.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ve(this))},W.prototype.render=T,H=[],xe=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ke=function(t,e){return t.__v.__b-e.__v.__b},B.__r=0,Se=/(PointerCapture)$|Capture$/i,ie=0,re=we(!1),se=we(!0),ot=0;var V,y,le,Le,K=0,Ne=[],x=_,Ae=x.__b,je=x.__r,Pe=x.diffed,Re=x.__c,Fe=x.unmount,Ie=x.__;function ce(t,e){x.__h&&x.__h(y,t,K||e),K=0;var r=y.__H||(y.__H={__:[],__h:[]});return t>=r.__.length&&r.__.push({}),r.__[t]}function C(t){return K=1,me(Oe,t)}function me(t,e,r){var n=ce(V++,2);if(n.t=t,!n.__c&&(n.__=[r?r(e):Oe(void 0,e),function(p){var d=n.__N?n.__N[0]:n.__[0],l=n.t(d,p);d!==l&&(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=y,!y.__f)){var i=function(p,d,l){if(!n.__c.__H)return!0;var m=n.__c.__H.__.filter(function(u){return!!u.__c});if(m.every(function(u){return!u.__N}))return!s||s.call(this,p,d,l);var o=n.__c.props!==p;return m.forEach(function(u){if(u.__N){var c=u.__[0];u.__=u.__N,u.__N=void 0,c!==u.__[0]&&(o=!0)}}),s&&s.call(this,p,d,l)||o};y.__f=!0;var s=y.shouldComponentUpdate,a=y.componentWillUpdate;y.componentWillUpdate=function(p,d,l){if(this.__e){var m=s;s=void 0,i(p,d,l),s=m}a&&a.call(this,p,d,l)},y.shouldComponentUpdate=i}return n.__N||n.__}function L(t,e){var r=ce(V++,3);!x.__s&&$e(r.__H,e)&&(r.__=t,r.u=e,y.__H.__h.push(r))}function N(t){return K=5,ue(function(){return{current:t}},[])}function ue(t,e){var r=ce(V++,7);return $e(r.__H,e)&&(r.__=t(),r.__H=e,r.__h=t),r.__}function mt(){for(var t;t=Ne.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(Y),t.__H.__h.forEach(de),t.__H.__h=[]}catch(e){t.__H.__h=[],x.__e(e,t.__v)}}x.__b=function(t){y=null,Ae&&Ae(t)},x.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ie&&Ie(t,e)},x.__r=function(t){je&&je(t),V=0;var e=(y=t.__c).__H;e&&(le===y?(e.__h=[],y.__h=[],e.__.forEach(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})):(e.__h.forEach(Y),e.__h.forEach(de),e.__h=[],V=0)),le=y},x.diffed=function(t){Pe&&Pe(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ne.push(e)!==1&&Le===x.requestAnimationFrame||((Le=x.requestAnimationFrame)||ut)(mt)),e.__H.__.forEach(function(r){r.u&&(r.__H=r.u),r.u=void 0})),le=y=null},x.__c=function(t,e){e.some(function(r){try{r.__h.forEach(Y),r.__h=r.__h.filter(function(n){return!n.__||de(n)})}catch(n){e.some(function(i){i.__h&&(i.__h=[])}),e=[],x.__e(n,r.__v)}}),Re&&Re(t,e)},x.unmount=function(t){Fe&&Fe(t);var e,r=t.__c;r&&r.__H&&(r.__H.__.forEach(function(n){try{Y(n)}catch(i){e=i}}),r.__H=void 0,e&&x.__e(e,r.__v))};var Ve=typeof requestAnimationFrame=="function";function ut(t){var e,r=function(){clearTimeout(n),Ve&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(r,35);Ve&&(e=requestAnimationFrame(r))}function Y(t){var e=y,r=t.__c;typeof r=="function"&&(t.__c=void 0,r()),y=e}function de(t){var e=y;t.__c=t.__(),y=e}function $e(t,e){return!t||t.length!==e.length||e.some(function(r,n){return r!==t[n]})}function Oe(t,e){return typeof e=="function"?e(t):e}function Ue(t,e,r={}){return(t[e]??e).replace(/\{(\w+)\}/g,(n,i)=>r[i]??n)}var Q=(t,e)=>`${new Date(t).toLocaleDateString(e("locale"))} ${P(t,e)}`;function P(t,e){let r=new Date(t);return`${r.getHours()}${e("time-sign")}${String(r.getMinutes()).padStart(2,"0")}`}var gt=0;function f(t,e,r,n,i,s){e||(e={});var a,p,d=e;if("ref"in d)for(p in d={},e)p=="ref"?a=e[p]:d[p]=e[p];var l={type:t,props:d,key:r,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--gt,__i:-1,__u:0,__source:i,__self:s};if(typeof t=="function"&&(a=t.defaultProps))for(p in a)d[p]===void 0&&(d[p]=a[p]);return _.vnode&&_.vnode(l),l}function qe({ledgers:t,t:e}){let[r,n]=C(!1),i=t.filter(a=>a.field!=="report"&&a.stored.earlier>0);return i.length===0?null:f("div",{class:"spf-history",children:[f("button",{type:"button",class:"spf-link","aria-expanded":r,onClick:()=>{r||i.forEach(a=>a.recall()),n(!r)},children:e("history")}),r&&i.map(a=>f("section",{children:[f("h3",{children:a.stored.question}),f("ul",{children:a.history.map((p,d)=>f("li",{children:[f("p",{class:"spf-hint",children:[Q(p.at,e),d===0&&` – ${e("history-now")}`]}),p.asked&&f("p",{class:"spf-hint",children:e("history-asked",{then:p.asked})}),f("p",{class:"spf-version",children:p.shown||e("history-empty")}),d>0&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>a.settle(p.value),children:e("history-back")})]},p.id))})]},a.field))]})}function We({ledgers:t,t:e}){return f(T,{children:t.filter(r=>r.stored.asked!==null&&r.value!==null&&r.field!=="report").map(r=>f("p",{class:"spf-note",role:"note",children:e("asked-then",{then:r.stored.asked??"",now:r.stored.question})},r.field))})}var Z="spf-deleted",Je="spenningsfelt:",Be=t=>Number(t.split(":")[1]),ge=t=>t.split(":")[0]??"",X=class{prefix;constructor(e,r){this.prefix=`${Je}${e}:${r}:`}keep(e){try{localStorage.setItem(this.prefix+ge(e.source),JSON.stringify(e))}catch{}}confirm(e){let r=he(this.prefix+ge(e));r&&Be(r.source)<=Be(e)&&localStorage.removeItem(this.prefix+ge(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(he).filter(e=>e!==null)}catch{return[]}}};function he(t){try{let e=JSON.parse(localStorage.getItem(t)??"null");return e&&typeof e.source=="string"&&Array.isArray(e.seen)?e:null}catch{return null}}function Ge(t){try{return Object.keys(localStorage).filter(e=>e.startsWith(`${Je}${t}:`))}catch{return[]}}function Ye(t){Ge(t).forEach(e=>localStorage.removeItem(e))}function Ke(t,e){e&&Ge(t).filter(r=>(he(r)?.era??"")!==e).forEach(r=>localStorage.removeItem(r))}var ht=500,_t=400,vt=2500,Qe=5e3,bt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),wt=0,ee=class{constructor(e,r,n,i,s,a){this.model=e;this.field=r;this.stored=s;this.changed=a;this.value=s.value,this.seen=s.seen,this.state=Ze(s),this.journal=new X(n,`${i}.${r}`),this.left=this.leftBehind();let p=this.left.at(-1);p!==void 0&&(this.value=p.value,this.seen=p.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;era="";pause;patience;journal;write(e){this.value=e,Xe.has(this.reason)&&this.forget(),this.own={value:e,source:`${bt}:${++wt}`,seen:this.seen,era:this.stored.era},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),ht)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(r=>r.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.seen=[],this.stored={...this.stored,era:this.era},Object.assign(this.next,{seen:[],era:this.era}),this.journal.keep(this.next)),this.send()}erase(){clearTimeout(this.pause),clearTimeout(this.patience),this.pause=void 0,this.left.length=0,this.own=null,this.reason="",this.history=[],this.accept({...this.stored,value:null,at:null,seen:[],versions:[],joined:null,asked:null,earlier:0})}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&(this.era=e.era,this.fail(e.reason))}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,r]=[[],[]];for(let n of this.journal.drafts())(yt(n.value,this.stored.value)?e:r).push(n);return e.forEach(n=>this.journal.confirm(n.source)),r}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(_t,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(vt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Qe,()=>this.send())})}))}wait(e,r){clearTimeout(this.patience),this.patience=setTimeout(r,e)}saved(e,r,n){this.journal.confirm(e),this.seen=n.versions.length>1?[...this.seen,r]:n.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(n)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Ze(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Xe.has(e)?clearTimeout(this.patience):this.wait(Qe,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Xe=new Set(["too-long","bad-value","deleted"]),yt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ze(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var xt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",cross:"M6 6l12 12M18 6L6 18",next:"M5 12h14M13 6l6 6-6 6",plus:"M12 5v14M5 12h14",unseen:"M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4 4l16 16"};function R({name:t}){return f("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:f("path",{d:xt[t]})})}var kt=["failed","conflict","draft","saving","saved","untouched"],St={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function et({ledgers:t,t:e}){let r=kt.find(s=>t.some(a=>a.state===s))??"untouched",n=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,a)=>Date.parse(s)-Date.parse(a)).at(-1),i=r==="saved"&&n?e("saved",{time:P(n,e)}):r==="untouched"?"":e(r);return f("span",{class:`spf-save ${r}`,role:"status","data-state":r,children:[r!=="untouched"&&f(R,{name:St[r]}),i&&f("span",{children:i})]})}function tt({ledgers:t,t:e}){let r=t.find(n=>n.state==="failed");return f(T,{children:[r&&f("div",{class:"spf-note error",role:"alert",children:[f(R,{name:"warning"}),f("div",{children:[f("b",{children:e("failed")}),f("p",{children:e(`reason-${r.reason}`)}),f("button",{type:"button",class:"spf-btn quiet",onClick:()=>r.retry(),children:e("try-again")})]})]}),t.filter(n=>n.state==="conflict").map(n=>f(Ct,{ledger:n,t:e},n.field))]})}function Ct({ledger:t,t:e}){let{versions:r,joined:n,question:i}=t.stored;return f("div",{class:"spf-note conflict",role:"status",children:[f(R,{name:"fork"}),f("div",{children:[f("b",{children:e("conflict")}),f("p",{children:e("conflict-why")}),f("p",{children:i}),f("div",{class:"spf-versions",children:r.map(s=>f("div",{children:[f("b",{id:`conflict-${s.id}`,children:Q(s.at,e)}),s.asked&&f("p",{class:"spf-hint",children:e("history-asked",{then:s.asked})}),f("p",{class:"spf-version",children:s.shown||e("history-empty")}),f("button",{type:"button",class:"spf-btn quiet","aria-describedby":`conflict-${s.id}`,onClick:()=>t.settle(s.value),children:e("keep")})]},s.id))}),n!==null&&f("div",{class:"spf-row",children:f("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n),children:e("keep-both")})})]})]})}var rt=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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
`;var st=`/* Design tokens: light first, dark by JupyterLab's own switch. Everything else reads only these. */
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

`;var Tt=_.vnode;_.vnode=t=>{(t.type==="textarea"||t.type==="input"||t.type==="select")&&Object.assign(t.props,{autocomplete:"off",spellcheck:!1,writingsuggestions:"false","data-gramm":"false"}),Tt?.(t)};function zt(t,e){let[,r]=me(i=>i+1,0);return[ue(()=>{let i=t.get("answers"),[s]=Object.values(i);return s&&Ke(e.store,s.era),new Map(Object.entries(i).map(([a,p])=>[a,new ee(t,a,e.store,e.id,p,()=>r(0))]))},[t]),()=>r(0)]}function Dt({model:t,Body:e}){let[r,n]=C(t.get("content")),[i,s]=C(r),[a,p]=C(null),[d,l]=C(null),[m,o]=C(null),[u,c]=C(!1),[v]=zt(t,r),k=(g,h)=>Ue(r.ui,g,h);L(()=>{let g=w=>{w.type==="figure"?s(w):w.type==="mine"?(w.what==="delete"&&(Ye(r.store),dispatchEvent(new CustomEvent(Z,{detail:r.store}))),l(w)):w.type==="report"?o(w):w.type==="proportional"?p(w):v.get(w.field)?.receive(w)},h=()=>n(t.get("content")),M=()=>t.send({type:"refresh"}),S=()=>v.forEach(w=>w.flush()),D=w=>{w.detail===r.store&&v.forEach($=>$.erase())};return t.on("msg:custom",g),t.on("change:content",h),addEventListener("focus",M),addEventListener(Z,D),addEventListener("pagehide",S),addEventListener("visibilitychange",S),()=>{v.forEach(w=>w.close()),t.off("msg:custom",g),t.off("change:content",h),removeEventListener("focus",M),removeEventListener(Z,D),removeEventListener("pagehide",S),removeEventListener("visibilitychange",S)}},[v]);let b={content:r,t:k,figure:i,approximate:a,mine:d,report:m,value:g=>v.get(g)?.value??null,write:(g,h)=>v.get(g)?.write(h),flush:()=>v.forEach(g=>g.flush()),send:g=>t.send(g)};return r.kind==="header"||r.kind==="footer"?f(e,{...b}):r.folded&&!u?f(Lt,{content:r,t:k,unfold:()=>c(!0)}):f(Ht,{content:r,ledgers:v,t:k,children:f(e,{...b})})}function Ht({content:t,ledgers:e,t:r,children:n}){let i=`${t.id.replace(".","-")}-heading`,s=[...e.values()],a=s.filter(l=>l.field!=="report"),p=l=>l.value!==null,d=t.kind==="card"?a.length>0&&a.every(p):a.some(p);return f("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[f("div",{class:"spf-card-head",children:[f("h2",{id:i,children:t.title}),t.intro&&f("p",{children:t.intro})]}),n,t.after&&t.kind!=="sort"&&d&&f("p",{class:"spf-after",children:t.after}),f(We,{ledgers:s,t:r}),f(tt,{ledgers:s,t:r}),t.kind!=="vote"&&f(qe,{ledgers:s,t:r}),s.length>0&&f("div",{class:"spf-card-foot",children:[f(et,{ledgers:s,t:r}),f(At,{ledger:e.get("report"),t:r})]})]})}function Lt({content:t,t:e,unfold:r}){return f("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[f("p",{class:"spf-hint",children:e("folded")}),f("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:r,children:e("unfold",{title:t.title})})]})}function At({ledger:t,t:e}){return t?f("label",{class:"spf-check",children:[f("input",{type:"checkbox",checked:t.value!==!1,onChange:r=>{t.write(r.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function jt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=st+rt,document.head.append(t)}function nt(t){return{render({model:e,el:r}){return jt(),r.classList.add("spf"),fe(f(Dt,{model:e,Body:t}),r),()=>fe(null,r)}}}var Pt=2e4,yr=nt(t=>{let{content:e,t:r,send:n,report:i}=t,[s,a]=C(""),[p,d]=C(null),l=N(null),m=N(null),o=N(null),u=N();L(()=>{clearTimeout(u.current),i&&(i.gone?a("report-gone"):a(i.html?p?"report-renewed":"":"report-failed"),(i.html||i.gone)&&d(i.html?i:null))},[i]),L(()=>()=>clearTimeout(u.current),[]);let c=p!==null;L(()=>{c&&l.current?.focus()},[c]);let v=()=>{a("report-making"),u.current=setTimeout(()=>a("report-failed"),Pt),n({type:"report"})},k=()=>{d(null),a(""),n({type:"report-closed"}),m.current?.focus()};return f("div",{class:"spf-stack",children:[!p&&f("ol",{class:"spf-report-parts",children:e.sections.map(b=>f("li",{children:b},b))}),f("div",{children:[f("p",{class:"spf-hint",children:[f(R,{name:"lock"}),r("report-where")]}),f("div",{class:"spf-row",children:[f("button",{ref:m,type:"button",class:"spf-btn",onClick:v,children:r(p?"report-again":"report-make")}),p&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>o.current?.contentWindow?.print(),children:r("report-print")}),p&&f("button",{type:"button",class:"spf-btn quiet",onClick:k,children:r("report-close")})]}),f("p",{class:"spf-hint",role:"status",children:s&&r(s,{time:p?P(p.at,r):""})})]}),p&&f(Rt,{report:p,shown:t,heading:l,frame:o})]})});function Rt({report:t,shown:{t:e,content:r},heading:n,frame:i}){let s=`${r.id.replace(".","-")}-made`,a=p=>{let d=i.current?.contentDocument?.getElementById(p);i.current?.contentWindow?.focus(),d?.focus({preventScroll:!0}),d?.scrollIntoView({block:"start"})};return f("section",{class:"spf-stack","aria-labelledby":s,children:[f("h3",{id:s,ref:n,tabIndex:-1,children:e("report-made",{time:P(t.at,e)})}),f("nav",{"aria-label":e("report-parts"),children:f("ol",{class:"spf-report-parts",children:t.parts.map(p=>f("li",{children:f("a",{href:`#${p.id}`,onClick:d=>{d.preventDefault(),a(p.id)},children:p.title})},p.id))})}),f(Ft,{html:t.html,frame:i,title:e("report-title")})]})}function Ft({html:t,frame:e,title:r}){let n=()=>{let i=e.current,s=i?.contentDocument?.documentElement;!i||!s||(s.dataset.embedded="",i.style.height=`${s.offsetHeight+i.offsetHeight-i.clientHeight}px`)};return L(()=>{let i=0,s=new ResizeObserver(([a])=>{!a||a.contentRect.width===i||(i=a.contentRect.width,requestAnimationFrame(n))});return e.current&&s.observe(e.current),()=>s.disconnect()},[]),f("iframe",{ref:e,class:"spf-report",title:r,sandbox:"allow-same-origin allow-modals",srcdoc:t,onLoad:n})}export{yr as default};
