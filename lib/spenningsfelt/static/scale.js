/* Made by lib/ui/build.mjs from sources d3e69d5a3ac645765b9aada38af01830d746945bda1834381b76d6f7ecd81865 */
var q,h,_e,rt,L,ue,ve,be,ye,ee,Q,X,st,$={},we=[],it=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,B=Array.isArray;function C(t,e){for(var n in e)t[n]=e[n];return t}function te(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function ot(t,e,n){var r,i,s,f={};for(s in e)s=="key"?r=e[s]:s=="ref"?i=e[s]:f[s]=e[s];if(arguments.length>2&&(f.children=arguments.length>3?q.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)f[s]===void 0&&(f[s]=t.defaultProps[s]);return R(t,f,r,i,null)}function R(t,e,n,r,i){var s={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++_e,__i:-1,__u:0};return i==null&&h.vnode!=null&&h.vnode(s),s}function k(t){return t.children}function O(t,e){this.props=t,this.context=e}function H(t,e){if(e==null)return t.__?H(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?H(t):null}function xe(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return xe(t)}}function ge(t){(!t.__d&&(t.__d=!0)&&L.push(t)&&!U.__r++||ue!=h.debounceRendering)&&((ue=h.debounceRendering)||ve)(U)}function U(){for(var t,e,n,r,i,s,f,p=1;L.length;)L.length>p&&L.sort(be),t=L.shift(),p=L.length,t.__d&&(n=void 0,r=void 0,i=(r=(e=t).__v).__e,s=[],f=[],e.__P&&((n=C({},r)).__v=r.__v+1,h.vnode&&h.vnode(n),ne(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[i]:null,s,i??H(r),!!(32&r.__u),f),n.__v=r.__v,n.__.__k[n.__i]=n,Ce(s,n,f),r.__e=r.__=null,n.__e!=i&&xe(n)));U.__r=0}function ke(t,e,n,r,i,s,f,p,c,l,d){var o,g,u,v,x,b,m,_=r&&r.__k||we,T=e.length;for(c=at(n,e,_,c,T),o=0;o<T;o++)(u=n.__k[o])!=null&&(g=u.__i==-1?$:_[u.__i]||$,u.__i=o,b=ne(t,u,g,i,s,f,p,c,l,d),v=u.__e,u.ref&&g.ref!=u.ref&&(g.ref&&re(g.ref,null,u),d.push(u.ref,u.__c||v,u)),x==null&&v!=null&&(x=v),(m=!!(4&u.__u))||g.__k===u.__k?c=Se(u,c,t,m):typeof u.type=="function"&&b!==void 0?c=b:v&&(c=v.nextSibling),u.__u&=-7);return n.__e=x,c}function at(t,e,n,r,i){var s,f,p,c,l,d=n.length,o=d,g=0;for(t.__k=new Array(i),s=0;s<i;s++)(f=e[s])!=null&&typeof f!="boolean"&&typeof f!="function"?(typeof f=="string"||typeof f=="number"||typeof f=="bigint"||f.constructor==String?f=t.__k[s]=R(null,f,null,null,null):B(f)?f=t.__k[s]=R(k,{children:f},null,null,null):f.constructor===void 0&&f.__b>0?f=t.__k[s]=R(f.type,f.props,f.key,f.ref?f.ref:null,f.__v):t.__k[s]=f,c=s+g,f.__=t,f.__b=t.__b+1,p=null,(l=f.__i=ft(f,n,c,o))!=-1&&(o--,(p=n[l])&&(p.__u|=2)),p==null||p.__v==null?(l==-1&&(i>d?g--:i<d&&g++),typeof f.type!="function"&&(f.__u|=4)):l!=c&&(l==c-1?g--:l==c+1?g++:(l>c?g--:g++,f.__u|=4))):t.__k[s]=null;if(o)for(s=0;s<d;s++)(p=n[s])!=null&&(2&p.__u)==0&&(p.__e==r&&(r=H(p)),Te(p,p));return r}function Se(t,e,n,r){var i,s;if(typeof t.type=="function"){for(i=t.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=t,e=Se(i[s],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=H(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function ft(t,e,n,r){var i,s,f,p=t.key,c=t.type,l=e[n],d=l!=null&&(2&l.__u)==0;if(l===null&&p==null||d&&p==l.key&&c==l.type)return n;if(r>(d?1:0)){for(i=n-1,s=n+1;i>=0||s<e.length;)if((l=e[f=i>=0?i--:s++])!=null&&(2&l.__u)==0&&p==l.key&&c==l.type)return f}return-1}function me(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||it.test(e)?n:n+"px"}function j(t,e,n,r,i){var s,f;e:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||me(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||me(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(ye,"$1")),f=e.toLowerCase(),e=f in t||e=="onFocusOut"||e=="onFocusIn"?f.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=n,n?r?n.u=r.u:(n.u=ee,t.addEventListener(e,s?X:Q,s)):t.removeEventListener(e,s?X:Q,s);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function he(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=ee++;else if(e.t<n.u)return;return n(h.event?h.event(e):e)}}}function ne(t,e,n,r,i,s,f,p,c,l){var d,o,g,u,v,x,b,m,_,T,E,V,I,ce,F,N,K,S=e.type;if(e.constructor!==void 0)return null;128&n.__u&&(c=!!(32&n.__u),s=[p=e.__e=n.__e]),(d=h.__b)&&d(e);e:if(typeof S=="function")try{if(m=e.props,_="prototype"in S&&S.prototype.render,T=(d=S.contextType)&&r[d.__c],E=d?T?T.props.value:d.__:r,n.__c?b=(o=e.__c=n.__c).__=o.__E:(_?e.__c=o=new S(m,E):(e.__c=o=new O(m,E),o.constructor=S,o.render=lt),T&&T.sub(o),o.state||(o.state={}),o.__n=r,g=o.__d=!0,o.__h=[],o._sb=[]),_&&o.__s==null&&(o.__s=o.state),_&&S.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=C({},o.__s)),C(o.__s,S.getDerivedStateFromProps(m,o.__s))),u=o.props,v=o.state,o.__v=e,g)_&&S.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),_&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(_&&S.getDerivedStateFromProps==null&&m!==u&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(m,E),e.__v==n.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(m,o.__s,E)===!1){for(e.__v!=n.__v&&(o.props=m,o.state=o.__s,o.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(P){P&&(P.__=e)}),V=0;V<o._sb.length;V++)o.__h.push(o._sb[V]);o._sb=[],o.__h.length&&f.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(m,o.__s,E),_&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(u,v,x)})}if(o.context=E,o.props=m,o.__P=t,o.__e=!1,I=h.__r,ce=0,_){for(o.state=o.__s,o.__d=!1,I&&I(e),d=o.render(o.props,o.state,o.context),F=0;F<o._sb.length;F++)o.__h.push(o._sb[F]);o._sb=[]}else do o.__d=!1,I&&I(e),d=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++ce<25);o.state=o.__s,o.getChildContext!=null&&(r=C(C({},r),o.getChildContext())),_&&!g&&o.getSnapshotBeforeUpdate!=null&&(x=o.getSnapshotBeforeUpdate(u,v)),N=d,d!=null&&d.type===k&&d.key==null&&(N=Me(d.props.children)),p=ke(t,B(N)?N:[N],e,n,r,i,s,f,p,c,l),o.base=e.__e,e.__u&=-161,o.__h.length&&f.push(o),b&&(o.__E=o.__=null)}catch(P){if(e.__v=null,c||s!=null)if(P.then){for(e.__u|=c?160:128;p&&p.nodeType==8&&p.nextSibling;)p=p.nextSibling;s[s.indexOf(p)]=null,e.__e=p}else{for(K=s.length;K--;)te(s[K]);Z(e)}else e.__e=n.__e,e.__k=n.__k,P.then||Z(e);h.__e(P,e,n)}else s==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):p=e.__e=pt(n.__e,e,n,r,i,s,f,c,l);return(d=h.diffed)&&d(e),128&e.__u?void 0:p}function Z(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(Z)}function Ce(t,e,n){for(var r=0;r<n.length;r++)re(n[r],n[++r],n[++r]);h.__c&&h.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(s){s.call(i)})}catch(s){h.__e(s,i.__v)}})}function Me(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:B(t)?t.map(Me):C({},t)}function pt(t,e,n,r,i,s,f,p,c){var l,d,o,g,u,v,x,b=n.props||$,m=e.props,_=e.type;if(_=="svg"?i="http://www.w3.org/2000/svg":_=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(l=0;l<s.length;l++)if((u=s[l])&&"setAttribute"in u==!!_&&(_?u.localName==_:u.nodeType==3)){t=u,s[l]=null;break}}if(t==null){if(_==null)return document.createTextNode(m);t=document.createElementNS(i,_,m.is&&m),p&&(h.__m&&h.__m(e,s),p=!1),s=null}if(_==null)b===m||p&&t.data==m||(t.data=m);else{if(s=s&&q.call(t.childNodes),!p&&s!=null)for(b={},l=0;l<t.attributes.length;l++)b[(u=t.attributes[l]).name]=u.value;for(l in b)if(u=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")o=u;else if(!(l in m)){if(l=="value"&&"defaultValue"in m||l=="checked"&&"defaultChecked"in m)continue;j(t,l,null,u,i)}}for(l in m)u=m[l],l=="children"?g=u:l=="dangerouslySetInnerHTML"?d=u:l=="value"?v=u:l=="checked"?x=u:p&&typeof u!="function"||b[l]===u||j(t,l,u,b[l],i);if(d)p||o&&(d.__html==o.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[];else if(o&&(t.innerHTML=""),ke(e.type=="template"?t.content:t,B(g)?g:[g],e,n,r,_=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,f,s?s[0]:n.__k&&H(n,0),p,c),s!=null)for(l=s.length;l--;)te(s[l]);p||(l="value",_=="progress"&&v==null?t.removeAttribute("value"):v!=null&&(v!==t[l]||_=="progress"&&!v||_=="option"&&v!=b[l])&&j(t,l,v,b[l],i),l="checked",x!=null&&x!=t[l]&&j(t,l,x,b[l],i))}return t}function re(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(i){h.__e(i,n)}}function Te(t,e,n){var r,i;if(h.unmount&&h.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||re(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){h.__e(s,e)}r.base=r.__P=null}if(r=t.__k)for(i=0;i<r.length;i++)r[i]&&Te(r[i],e,n||typeof t.type!="function");n||te(t.__e),t.__c=t.__=t.__e=void 0}function lt(t,e,n){return this.constructor(t,n)}function se(t,e,n){var r,i,s,f;e==document&&(e=document.documentElement),h.__&&h.__(t,e),i=(r=typeof n=="function")?null:n&&n.__k||e.__k,s=[],f=[],ne(e,t=(!r&&n||e).__k=ot(k,null,[t]),i||$,$,e.namespaceURI,!r&&n?[n]:i?null:e.firstChild?q.call(e.childNodes):null,s,!r&&n?n:i?i.__e:e.firstChild,r,f),Ce(s,t,f)}q=we.slice,h={__e:function(t,e,n,r){for(var i,s,f;e=e.__;)if((i=e.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(t)),f=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,r||{}),f=i.__d),f)return i.__E=i}catch(p){t=p}throw t}},_e=0,rt=function(t){return t!=null&&t.constructor===void 0},O.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=C({},this.state),typeof t=="function"&&(t=t(C({},n),this.props)),t&&C(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),ge(this))},O.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ge(this))},O.prototype.render=k,L=[],ve=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,be=function(t,e){return t.__v.__b-e.__v.__b},U.__r=0,ye=/(PointerCapture)$|Capture$/i,ee=0,Q=he(!1),X=he(!0),st=0;var D,y,ie,Ee,oe=0,$e=[],w=h,Le=w.__b,Ae=w.__r,Pe=w.diffed,He=w.__c,ze=w.unmount,Ie=w.__;function fe(t,e){w.__h&&w.__h(y,t,oe||e),oe=0;var n=y.__H||(y.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function M(t){return oe=1,pe(Fe,t)}function pe(t,e,n){var r=fe(D++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Fe(void 0,e),function(p){var c=r.__N?r.__N[0]:r.__[0],l=r.t(c,p);c!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=y,!y.__f)){var i=function(p,c,l){if(!r.__c.__H)return!0;var d=r.__c.__H.__.filter(function(g){return!!g.__c});if(d.every(function(g){return!g.__N}))return!s||s.call(this,p,c,l);var o=r.__c.props!==p;return d.forEach(function(g){if(g.__N){var u=g.__[0];g.__=g.__N,g.__N=void 0,u!==g.__[0]&&(o=!0)}}),s&&s.call(this,p,c,l)||o};y.__f=!0;var s=y.shouldComponentUpdate,f=y.componentWillUpdate;y.componentWillUpdate=function(p,c,l){if(this.__e){var d=s;s=void 0,i(p,c,l),s=d}f&&f.call(this,p,c,l)},y.shouldComponentUpdate=i}return r.__N||r.__}function J(t,e){var n=fe(D++,3);!w.__s&&Ve(n.__H,e)&&(n.__=t,n.u=e,y.__H.__h.push(n))}function De(t,e){var n=fe(D++,7);return Ve(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function dt(){for(var t;t=$e.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(W),t.__H.__h.forEach(ae),t.__H.__h=[]}catch(e){t.__H.__h=[],w.__e(e,t.__v)}}w.__b=function(t){y=null,Le&&Le(t)},w.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Ie&&Ie(t,e)},w.__r=function(t){Ae&&Ae(t),D=0;var e=(y=t.__c).__H;e&&(ie===y?(e.__h=[],y.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(W),e.__h.forEach(ae),e.__h=[],D=0)),ie=y},w.diffed=function(t){Pe&&Pe(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&($e.push(e)!==1&&Ee===w.requestAnimationFrame||((Ee=w.requestAnimationFrame)||ct)(dt)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),ie=y=null},w.__c=function(t,e){e.some(function(n){try{n.__h.forEach(W),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){e.some(function(i){i.__h&&(i.__h=[])}),e=[],w.__e(r,n.__v)}}),He&&He(t,e)},w.unmount=function(t){ze&&ze(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{W(r)}catch(i){e=i}}),n.__H=void 0,e&&w.__e(e,n.__v))};var Ne=typeof requestAnimationFrame=="function";function ct(t){var e,n=function(){clearTimeout(r),Ne&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);Ne&&(e=requestAnimationFrame(n))}function W(t){var e=y,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),y=e}function ae(t){var e=y;t.__c=t.__(),y=e}function Ve(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Fe(t,e){return typeof e=="function"?e(t):e}function je(t,e,n={}){return(t[e]??e).replace(/\{(\w+)\}/g,(r,i)=>n[i]??r)}function z(t,e){let n=new Date(t);return`${n.getHours()}${e("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var ut=0;function a(t,e,n,r,i,s){e||(e={});var f,p,c=e;if("ref"in c)for(p in c={},e)p=="ref"?f=e[p]:c[p]=e[p];var l={type:t,props:c,key:n,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--ut,__i:-1,__u:0,__source:i,__self:s};if(typeof t=="function"&&(f=t.defaultProps))for(p in f)c[p]===void 0&&(c[p]=f[p]);return h.vnode&&h.vnode(l),l}var gt={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function A({name:t}){return a("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:a("path",{d:gt[t]})})}var mt=["failed","conflict","draft","saving","saved","untouched"],ht={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function Re({ledgers:t,t:e}){let n=mt.find(s=>t.some(f=>f.state===s))??"untouched",r=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,f)=>Date.parse(s)-Date.parse(f)).at(-1),i=n==="saved"&&r?e("saved",{time:z(r,e)}):n==="untouched"?"":e(n);return a("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&a(A,{name:ht[n]}),i&&a("span",{children:i})]})}function Oe({ledgers:t,t:e}){let n=t.find(r=>r.state==="failed");return a(k,{children:[n&&a("div",{class:"spf-note error",role:"alert",children:[a(A,{name:"warning"}),a("div",{children:[a("b",{children:e("failed")}),a("p",{children:e(`reason-${n.reason}`)}),a("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:e("try-again")})]})]}),t.filter(r=>r.state==="conflict").map(r=>a(_t,{ledger:r,t:e},r.field))]})}function _t({ledger:t,t:e}){let n=t.stored.versions,r=n.every(i=>typeof i.value=="string");return a("div",{class:"spf-note conflict",role:"status",children:[a(A,{name:"fork"}),a("div",{children:[a("b",{children:e("conflict")}),a("p",{children:e("conflict-why")}),a("div",{class:"spf-versions",children:n.map(i=>a("p",{children:[a("b",{children:z(i.at,e)}),a("br",{}),le(i.value)]},i.id))}),a("div",{class:"spf-row",children:[n.map(i=>a("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(i.value),children:e("keep",{time:z(i.at,e)})},i.id)),r&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n.map(i=>i.value).join(`

`)),children:e("keep-both")})]})]})]})}var le=t=>typeof t=="string"?t:JSON.stringify(t);function Ue({ledgers:t,t:e}){let[n,r]=M(!1),i=t.filter(f=>f.field!=="report"&&f.stored.earlier>0);return i.length===0?null:a("div",{class:"spf-history",children:[a("button",{type:"button",class:"spf-link","aria-expanded":n,onClick:()=>{n||i.forEach(f=>f.recall()),r(!n)},children:e("history")}),n&&i.map(f=>a("section",{children:[a("h3",{children:f.stored.question}),a("ul",{children:f.history.map((p,c)=>a("li",{children:[a("p",{class:"spf-hint",children:[new Date(p.at).toLocaleDateString(e("locale"))," ",z(p.at,e),c===0&&` – ${e("history-now")}`]}),a("p",{class:"spf-version",children:p.value===null?e("history-empty"):le(p.value)}),c>0&&a("button",{type:"button",class:"spf-btn quiet",onClick:()=>f.settle(p.value),children:e("history-back")})]},p.id))})]},f.field))]})}function qe({ledgers:t,t:e}){return a(k,{children:t.filter(n=>n.stored.asked!==null&&n.value!==null&&n.field!=="report").map(n=>a("p",{class:"spf-note",role:"note",children:e("asked-then",{then:n.stored.asked??"",now:n.stored.question})},n.field))})}var vt="spenningsfelt:",Be=t=>Number(t.split(":")[1]),de=t=>t.split(":")[0]??"",G=class{prefix;constructor(e,n){this.prefix=`${vt}${e}:${n}:`}keep(e){try{localStorage.setItem(this.prefix+de(e.source),JSON.stringify(e))}catch{}}confirm(e){let n=this.read(this.prefix+de(e));n&&Be(n.source)<=Be(e)&&localStorage.removeItem(this.prefix+de(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let n=JSON.parse(localStorage.getItem(e)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var bt=500,yt=400,wt=2500,We=5e3,xt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),kt=0,Y=class{constructor(e,n,r,i,s,f){this.model=e;this.field=n;this.stored=s;this.changed=f;this.value=s.value,this.seen=s.seen,this.state=Ge(s),this.journal=new G(r,`${i}.${n}`),this.left=this.leftBehind();let p=this.left.at(-1);p!==void 0&&(this.value=p.value,this.seen=p.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Je.has(this.reason)&&this.forget(),this.own={value:e,source:`${xt}:${++kt}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),bt)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,n]=[[],[]];for(let r of this.journal.drafts())(St(r.value,this.stored.value)?e:n).push(r);return e.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(yt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(wt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(We,()=>this.send())})}))}wait(e,n){clearTimeout(this.patience),this.patience=setTimeout(n,e)}saved(e,n,r){this.journal.confirm(e),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Ge(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Je.has(e)?clearTimeout(this.patience):this.wait(We,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Je=new Set(["too-long","bad-value","deleted"]),St=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Ge(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Ye=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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

`;function Tt(t,e){let[,n]=pe(i=>i+1,0);return[De(()=>{let i=t.get("answers");return new Map(Object.entries(i).map(([s,f])=>[s,new Y(t,s,e.store,e.id,f,()=>n(0))]))},[t]),()=>n(0)]}function Et({model:t,Body:e}){let[n,r]=M(t.get("content")),[i,s]=M(n.figure),[f,p]=M(null),[c,l]=M(null),[d]=Tt(t,n),o=(u,v)=>je(n.ui,u,v);J(()=>{let u=m=>{m.type==="figure"?s(m.figure):m.type==="mine"?l(m):m.type==="proportional"?p(m):d.get(m.field)?.receive(m)},v=()=>r(t.get("content")),x=()=>t.send({type:"refresh"}),b=()=>d.forEach(m=>m.flush());return t.on("msg:custom",u),t.on("change:content",v),addEventListener("focus",x),addEventListener("pagehide",b),addEventListener("visibilitychange",b),()=>{d.forEach(m=>m.close()),t.off("msg:custom",u),t.off("change:content",v),removeEventListener("focus",x),removeEventListener("pagehide",b),removeEventListener("visibilitychange",b)}},[d]);let g={content:n,t:o,figure:i,approximate:f,mine:c,value:u=>d.get(u)?.value??null,write:(u,v)=>d.get(u)?.write(v),flush:()=>d.forEach(u=>u.flush()),send:u=>t.send(u)};return n.kind==="header"||n.kind==="footer"?a(e,{...g}):a(Lt,{content:n,ledgers:d,t:o,children:a(e,{...g})})}function Lt({content:t,ledgers:e,t:n,children:r}){let i=`${t.id.replace(".","-")}-heading`,s=[...e.values()],f=s.some(p=>p.field!=="report"&&p.value!==null);return a("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[a("div",{class:"spf-card-head",children:[a("h2",{id:i,children:t.title}),t.intro&&a("p",{children:t.intro})]}),r,t.after&&t.kind!=="sort"&&f&&a("p",{class:"spf-after",children:t.after}),a(qe,{ledgers:s,t:n}),a(Oe,{ledgers:s,t:n}),a(Ue,{ledgers:s,t:n}),s.length>0&&a("div",{class:"spf-card-foot",children:[a(Re,{ledgers:s,t:n}),a(At,{ledger:e.get("report"),t:n})]})]})}function At({ledger:t,t:e}){return t?a("label",{class:"spf-check",children:[a("input",{type:"checkbox",checked:t.value!==!1,onChange:n=>{t.write(n.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function Pt(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Ke+Ye,document.head.append(t)}function Qe(t){return{render({model:e,el:n}){return Pt(),n.classList.add("spf"),se(a(Et,{model:e,Body:t}),n),()=>se(null,n)}}}var Ht=/(?<!\d)\d{6} ?\d{5}(?!\d)/,zt=/[^\s@]+@[^\s@]+\.[a-zæøå]{2,}/i,It=/(?<![\d.,])(?:(?:\+|00)47 ?)?[2-9]\d(?: ?\d{2}){3}(?![\d.,]?\d)/,Nt=/(?<![\p{L}\p{N}])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}\p{Ll}+)(?![\p{L}\p{N}])/gu;function Xe(t,e){if(Ht.test(t))return"hint-number";if(zt.test(t))return"hint-mail";if(It.test(t))return"hint-phone";let n=new Set(e("not-names").split(" "));return[...t.matchAll(Nt)].some(r=>!n.has(r[1]??"")&&!n.has(r[2]??""))?"hint-name":null}function tt({id:t,value:e,most:n,bad:r,t:i,write:s,flush:f}){let p=$t(e),[c,l]=M(et(p,i)),d=Ze(c,n);return J(()=>{d!=="bad"&&d!==p&&l(et(p,i))},[p]),a(k,{children:[a("input",{id:t,type:"text",inputMode:"decimal",autocomplete:"off",value:c,"aria-invalid":d==="bad","aria-describedby":d==="bad"?`${t}-bad`:`${t}-hint`,onInput:o=>{l(o.currentTarget.value);let g=Ze(o.currentTarget.value,n);g!=="bad"&&g!==p&&s(g)},onBlur:f}),d==="bad"&&a("p",{class:"spf-bad",id:`${t}-bad`,role:"alert",children:r})]})}var $t=t=>typeof t=="number"?t:null;function Ze(t,e){let n=t.trim().replace(",",".");if(n==="")return null;let r=Number(n);return/^(\d+\.?\d{0,2}|\.\d{1,2})$/.test(n)&&r<=e?r:"bad"}function et(t,e){return t===null?"":String(Math.round(t*100)/100).replace(".",e("decimal-sign"))}var Dt=999999;function nt(t){let{field:e}=t;return e.kind==="choice"||e.kind==="several"?a(jt,{...t}):e.kind==="rows"?a(Rt,{...t}):a("div",{class:"spf-field",children:[a("label",{for:t.id,children:e.label}),a(Vt,{...t}),a(Ft,{...t})]})}function Vt({field:t,id:e,t:n}){let r=t.hint||(t.kind==="text"?n("roles-not-names"):"");return r?a("p",{class:"spf-hint",id:`${e}-hint`,children:[a(A,{name:"info"})," ",r]}):null}function Ft(t){let{field:e,id:n,value:r,write:i,flush:s}=t,f={id:n,"aria-describedby":`${n}-hint`,onBlur:s};if(e.kind==="region")return a("select",{...f,value:r??"",onChange:c=>i(c.currentTarget.value||null),children:[a("option",{value:"",children:t.t("choose")}),e.options.map(c=>a("option",{value:c.id,children:[c.text," (",[...c.id].join(", "),")"]},c.id))]});if(e.kind==="date")return a("input",{...f,type:"date",value:r??"",onInput:c=>i(c.currentTarget.value||null)});if(e.kind==="number")return a(tt,{...t,most:t.field.max??Dt,bad:t.t("not-a-number")});let p=Xe(r??"",t.t);return a(k,{children:[a("textarea",{...f,rows:e.lines,style:{"--rows":e.lines},value:r??"",spellcheck:!0,onInput:c=>i(c.currentTarget.value||null)}),a("p",{class:"spf-hint spf-personal",role:"status",children:p&&t.t(p)})]})}function jt({field:t,id:e,value:n,write:r,flush:i,t:s}){let f=t.kind==="several",p=f?n??[]:[],c=f&&t.max!==null&&p.length>=t.max,l=d=>r(p.includes(d)?p.filter(o=>o!==d):[...p,d]);return a("fieldset",{class:"spf-field",children:[a("legend",{children:t.label}),t.hint&&a("p",{class:"spf-hint",id:`${e}-hint`,children:[a(A,{name:"info"})," ",t.hint]}),a("div",{class:"spf-options",children:t.options.map(d=>{let o=f?p.includes(d.id):n===d.id;return a("label",{class:"spf-option",children:[a("input",{type:f?"checkbox":"radio",name:e,checked:o,"aria-disabled":c&&!o,onClick:g=>{c&&!o&&g.preventDefault()},onChange:()=>{f?c&&!o||l(d.id):r(d.id),i()}}),a("span",{children:d.text}),o&&a("span",{class:"spf-chosen",children:s("chosen")})]},d.id)})}),f&&t.max!==null&&a("p",{class:"spf-hint",role:"status",children:[s("chosen-of",{n:String(p.length),max:String(t.max)}),c?` ${s("uncheck-first")}`:""]})]})}function Rt({field:t,id:e,value:n,write:r,flush:i,t:s}){let f=n??[],p=f.length?f:[{}],c=(l,d,o)=>r(p.map((g,u)=>u===l?{...g,[d]:o}:g));return a("fieldset",{class:"spf-field",children:[a("legend",{children:t.label}),p.map((l,d)=>a("div",{class:"spf-rows",children:t.columns.map(o=>a("label",{children:[o.text,a("textarea",{rows:1,id:`${e}-${d}-${o.id}`,value:l[o.id]??"",onBlur:i,onInput:g=>c(d,o.id,g.currentTarget.value)})]},o.id))},d)),a("button",{type:"button",class:"spf-btn quiet",onClick:()=>r([...p,{}]),children:s("add-row")})]})}var In=Qe(t=>{let{items:e,chosen:n,empty:r}=t.content,i=n===null?e:e.filter(p=>n.includes(p.id)),s=e.filter(p=>!i.includes(p)),f=p=>p.map(c=>a(Ot,{item:c,...t},c.id));return a("div",{class:"spf-stack",children:[i.length===0&&a("p",{class:"spf-empty",children:r||t.t("scale-none")}),f(i),s.length>0&&a("details",{children:[a("summary",{children:i.length>0&&t.content.more||t.t(i.length>0?"scale-others":"scale-all")}),a("div",{class:"spf-stack",children:f(s)})]})]})});function Ot({item:t,content:e,t:n,value:r,write:i,flush:s}){let f=`${e.id.replace(".","-")}-${t.id}`,p=r(t.id),c=d=>{i(t.id,d),s()},l=d=>{c(null),d?.querySelector("input")?.focus()};return a("div",{class:"spf-item",children:[t.title&&a("h3",{children:t.title}),a("fieldset",{class:"spf-field","data-item":t.id,children:[a("legend",{children:t.question}),a("div",{class:"spf-scale",children:t.steps.map((d,o)=>a("label",{class:"spf-option",children:[a("span",{class:"spf-step",children:[a("input",{type:"radio",name:f,value:o+1,checked:p===o+1,onChange:()=>c(o+1)}),a("b",{"aria-hidden":"true",children:o+1}),p===o+1&&a("span",{class:"spf-chosen",children:n("chosen")})]}),a("span",{children:[a("span",{class:"spf-hidden",children:[n("scale-step",{n:String(o+1)}),": "]}),d]})]},o))}),p!==null&&a("button",{type:"button",class:"spf-link",onClick:d=>l(d.currentTarget.closest("fieldset")),children:n("clear")}),e.evidence&&a(nt,{id:`${f}-why`,t:n,flush:s,value:r(`${t.id}-why`),write:d=>i(`${t.id}-why`,d),field:{name:`${t.id}-why`,kind:"text",label:e.evidence,hint:"",lines:2,max:null,options:[],columns:[]}})]})]})}export{In as default};
