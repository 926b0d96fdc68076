/* Made by lib/ui/build.mjs from sources 5034d503b727bd7670eef81670fea80ec00a2433da37e7cd2077edbb3bf09c35 */
var O,h,we,tt,H,he,xe,ke,Se,te,X,Z,nt,N={},Ce=[],rt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,q=Array.isArray;function E(t,e){for(var n in e)t[n]=e[n];return t}function ne(t){t&&t.parentNode&&t.parentNode.removeChild(t)}function st(t,e,n){var r,i,s,a={};for(s in e)s=="key"?r=e[s]:s=="ref"?i=e[s]:a[s]=e[s];if(arguments.length>2&&(a.children=arguments.length>3?O.call(arguments,2):n),typeof t=="function"&&t.defaultProps!=null)for(s in t.defaultProps)a[s]===void 0&&(a[s]=t.defaultProps[s]);return I(t,a,r,i,null)}function I(t,e,n,r,i){var s={type:t,props:e,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:i??++we,__i:-1,__u:0};return i==null&&h.vnode!=null&&h.vnode(s),s}function C(t){return t.children}function $(t,e){this.props=t,this.context=e}function P(t,e){if(e==null)return t.__?P(t.__,t.__i+1):null;for(var n;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null)return n.__e;return typeof t.type=="function"?P(t):null}function Me(t){var e,n;if((t=t.__)!=null&&t.__c!=null){for(t.__e=t.__c.base=null,e=0;e<t.__k.length;e++)if((n=t.__k[e])!=null&&n.__e!=null){t.__e=t.__c.base=n.__e;break}return Me(t)}}function ve(t){(!t.__d&&(t.__d=!0)&&H.push(t)&&!U.__r++||he!=h.debounceRendering)&&((he=h.debounceRendering)||xe)(U)}function U(){for(var t,e,n,r,i,s,a,l=1;H.length;)H.length>l&&H.sort(ke),t=H.shift(),l=H.length,t.__d&&(n=void 0,r=void 0,i=(r=(e=t).__v).__e,s=[],a=[],e.__P&&((n=E({},r)).__v=r.__v+1,h.vnode&&h.vnode(n),re(e.__P,n,r,e.__n,e.__P.namespaceURI,32&r.__u?[i]:null,s,i??P(r),!!(32&r.__u),a),n.__v=r.__v,n.__.__k[n.__i]=n,He(s,n,a),r.__e=r.__=null,n.__e!=i&&Me(n)));U.__r=0}function Ee(t,e,n,r,i,s,a,l,d,p,g){var o,u,c,y,m,b,v,_=r&&r.__k||Ce,w=e.length;for(d=it(n,e,_,d,w),o=0;o<w;o++)(c=n.__k[o])!=null&&(u=c.__i==-1?N:_[c.__i]||N,c.__i=o,b=re(t,c,u,i,s,a,l,d,p,g),y=c.__e,c.ref&&u.ref!=c.ref&&(u.ref&&se(u.ref,null,c),g.push(c.ref,c.__c||y,c)),m==null&&y!=null&&(m=y),(v=!!(4&c.__u))||u.__k===c.__k?d=Te(c,d,t,v):typeof c.type=="function"&&b!==void 0?d=b:y&&(d=y.nextSibling),c.__u&=-7);return n.__e=m,d}function it(t,e,n,r,i){var s,a,l,d,p,g=n.length,o=g,u=0;for(t.__k=new Array(i),s=0;s<i;s++)(a=e[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a=="string"||typeof a=="number"||typeof a=="bigint"||a.constructor==String?a=t.__k[s]=I(null,a,null,null,null):q(a)?a=t.__k[s]=I(C,{children:a},null,null,null):a.constructor===void 0&&a.__b>0?a=t.__k[s]=I(a.type,a.props,a.key,a.ref?a.ref:null,a.__v):t.__k[s]=a,d=s+u,a.__=t,a.__b=t.__b+1,l=null,(p=a.__i=ot(a,n,d,o))!=-1&&(o--,(l=n[p])&&(l.__u|=2)),l==null||l.__v==null?(p==-1&&(i>g?u--:i<g&&u++),typeof a.type!="function"&&(a.__u|=4)):p!=d&&(p==d-1?u--:p==d+1?u++:(p>d?u--:u++,a.__u|=4))):t.__k[s]=null;if(o)for(s=0;s<g;s++)(l=n[s])!=null&&(2&l.__u)==0&&(l.__e==r&&(r=P(l)),Pe(l,l));return r}function Te(t,e,n,r){var i,s;if(typeof t.type=="function"){for(i=t.__k,s=0;i&&s<i.length;s++)i[s]&&(i[s].__=t,e=Te(i[s],e,n,r));return e}t.__e!=e&&(r&&(e&&t.type&&!e.parentNode&&(e=P(t)),n.insertBefore(t.__e,e||null)),e=t.__e);do e=e&&e.nextSibling;while(e!=null&&e.nodeType==8);return e}function ot(t,e,n,r){var i,s,a,l=t.key,d=t.type,p=e[n],g=p!=null&&(2&p.__u)==0;if(p===null&&l==null||g&&l==p.key&&d==p.type)return n;if(r>(g?1:0)){for(i=n-1,s=n+1;i>=0||s<e.length;)if((p=e[a=i>=0?i--:s++])!=null&&(2&p.__u)==0&&l==p.key&&d==p.type)return a}return-1}function be(t,e,n){e[0]=="-"?t.setProperty(e,n??""):t[e]=n==null?"":typeof n!="number"||rt.test(e)?n:n+"px"}function F(t,e,n,r,i){var s,a;e:if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof r=="string"&&(t.style.cssText=r=""),r)for(e in r)n&&e in n||be(t.style,e,"");if(n)for(e in n)r&&n[e]==r[e]||be(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")s=e!=(e=e.replace(Se,"$1")),a=e.toLowerCase(),e=a in t||e=="onFocusOut"||e=="onFocusIn"?a.slice(2):e.slice(2),t.l||(t.l={}),t.l[e+s]=n,n?r?n.u=r.u:(n.u=te,t.addEventListener(e,s?Z:X,s)):t.removeEventListener(e,s?Z:X,s);else{if(i=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{t[e]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n))}}function ye(t){return function(e){if(this.l){var n=this.l[e.type+t];if(e.t==null)e.t=te++;else if(e.t<n.u)return;return n(h.event?h.event(e):e)}}}function re(t,e,n,r,i,s,a,l,d,p){var g,o,u,c,y,m,b,v,_,w,T,j,L,me,R,z,Q,S=e.type;if(e.constructor!==void 0)return null;128&n.__u&&(d=!!(32&n.__u),s=[l=e.__e=n.__e]),(g=h.__b)&&g(e);e:if(typeof S=="function")try{if(v=e.props,_="prototype"in S&&S.prototype.render,w=(g=S.contextType)&&r[g.__c],T=g?w?w.props.value:g.__:r,n.__c?b=(o=e.__c=n.__c).__=o.__E:(_?e.__c=o=new S(v,T):(e.__c=o=new $(v,T),o.constructor=S,o.render=ft),w&&w.sub(o),o.state||(o.state={}),o.__n=r,u=o.__d=!0,o.__h=[],o._sb=[]),_&&o.__s==null&&(o.__s=o.state),_&&S.getDerivedStateFromProps!=null&&(o.__s==o.state&&(o.__s=E({},o.__s)),E(o.__s,S.getDerivedStateFromProps(v,o.__s))),c=o.props,y=o.state,o.__v=e,u)_&&S.getDerivedStateFromProps==null&&o.componentWillMount!=null&&o.componentWillMount(),_&&o.componentDidMount!=null&&o.__h.push(o.componentDidMount);else{if(_&&S.getDerivedStateFromProps==null&&v!==c&&o.componentWillReceiveProps!=null&&o.componentWillReceiveProps(v,T),e.__v==n.__v||!o.__e&&o.shouldComponentUpdate!=null&&o.shouldComponentUpdate(v,o.__s,T)===!1){for(e.__v!=n.__v&&(o.props=v,o.state=o.__s,o.__d=!1),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(A){A&&(A.__=e)}),j=0;j<o._sb.length;j++)o.__h.push(o._sb[j]);o._sb=[],o.__h.length&&a.push(o);break e}o.componentWillUpdate!=null&&o.componentWillUpdate(v,o.__s,T),_&&o.componentDidUpdate!=null&&o.__h.push(function(){o.componentDidUpdate(c,y,m)})}if(o.context=T,o.props=v,o.__P=t,o.__e=!1,L=h.__r,me=0,_){for(o.state=o.__s,o.__d=!1,L&&L(e),g=o.render(o.props,o.state,o.context),R=0;R<o._sb.length;R++)o.__h.push(o._sb[R]);o._sb=[]}else do o.__d=!1,L&&L(e),g=o.render(o.props,o.state,o.context),o.state=o.__s;while(o.__d&&++me<25);o.state=o.__s,o.getChildContext!=null&&(r=E(E({},r),o.getChildContext())),_&&!u&&o.getSnapshotBeforeUpdate!=null&&(m=o.getSnapshotBeforeUpdate(c,y)),z=g,g!=null&&g.type===C&&g.key==null&&(z=Ae(g.props.children)),l=Ee(t,q(z)?z:[z],e,n,r,i,s,a,l,d,p),o.base=e.__e,e.__u&=-161,o.__h.length&&a.push(o),b&&(o.__E=o.__=null)}catch(A){if(e.__v=null,d||s!=null)if(A.then){for(e.__u|=d?160:128;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;s[s.indexOf(l)]=null,e.__e=l}else{for(Q=s.length;Q--;)ne(s[Q]);ee(e)}else e.__e=n.__e,e.__k=n.__k,A.then||ee(e);h.__e(A,e,n)}else s==null&&e.__v==n.__v?(e.__k=n.__k,e.__e=n.__e):l=e.__e=at(n.__e,e,n,r,i,s,a,d,p);return(g=h.diffed)&&g(e),128&e.__u?void 0:l}function ee(t){t&&t.__c&&(t.__c.__e=!0),t&&t.__k&&t.__k.forEach(ee)}function He(t,e,n){for(var r=0;r<n.length;r++)se(n[r],n[++r],n[++r]);h.__c&&h.__c(e,t),t.some(function(i){try{t=i.__h,i.__h=[],t.some(function(s){s.call(i)})}catch(s){h.__e(s,i.__v)}})}function Ae(t){return typeof t!="object"||t==null||t.__b&&t.__b>0?t:q(t)?t.map(Ae):E({},t)}function at(t,e,n,r,i,s,a,l,d){var p,g,o,u,c,y,m,b=n.props||N,v=e.props,_=e.type;if(_=="svg"?i="http://www.w3.org/2000/svg":_=="math"?i="http://www.w3.org/1998/Math/MathML":i||(i="http://www.w3.org/1999/xhtml"),s!=null){for(p=0;p<s.length;p++)if((c=s[p])&&"setAttribute"in c==!!_&&(_?c.localName==_:c.nodeType==3)){t=c,s[p]=null;break}}if(t==null){if(_==null)return document.createTextNode(v);t=document.createElementNS(i,_,v.is&&v),l&&(h.__m&&h.__m(e,s),l=!1),s=null}if(_==null)b===v||l&&t.data==v||(t.data=v);else{if(s=s&&O.call(t.childNodes),!l&&s!=null)for(b={},p=0;p<t.attributes.length;p++)b[(c=t.attributes[p]).name]=c.value;for(p in b)if(c=b[p],p!="children"){if(p=="dangerouslySetInnerHTML")o=c;else if(!(p in v)){if(p=="value"&&"defaultValue"in v||p=="checked"&&"defaultChecked"in v)continue;F(t,p,null,c,i)}}for(p in v)c=v[p],p=="children"?u=c:p=="dangerouslySetInnerHTML"?g=c:p=="value"?y=c:p=="checked"?m=c:l&&typeof c!="function"||b[p]===c||F(t,p,c,b[p],i);if(g)l||o&&(g.__html==o.__html||g.__html==t.innerHTML)||(t.innerHTML=g.__html),e.__k=[];else if(o&&(t.innerHTML=""),Ee(e.type=="template"?t.content:t,q(u)?u:[u],e,n,r,_=="foreignObject"?"http://www.w3.org/1999/xhtml":i,s,a,s?s[0]:n.__k&&P(n,0),l,d),s!=null)for(p=s.length;p--;)ne(s[p]);l||(p="value",_=="progress"&&y==null?t.removeAttribute("value"):y!=null&&(y!==t[p]||_=="progress"&&!y||_=="option"&&y!=b[p])&&F(t,p,y,b[p],i),p="checked",m!=null&&m!=t[p]&&F(t,p,m,b[p],i))}return t}function se(t,e,n){try{if(typeof t=="function"){var r=typeof t.__u=="function";r&&t.__u(),r&&e==null||(t.__u=t(e))}else t.current=e}catch(i){h.__e(i,n)}}function Pe(t,e,n){var r,i;if(h.unmount&&h.unmount(t),(r=t.ref)&&(r.current&&r.current!=t.__e||se(r,null,e)),(r=t.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(s){h.__e(s,e)}r.base=r.__P=null}if(r=t.__k)for(i=0;i<r.length;i++)r[i]&&Pe(r[i],e,n||typeof t.type!="function");n||ne(t.__e),t.__c=t.__=t.__e=void 0}function ft(t,e,n){return this.constructor(t,n)}function ie(t,e,n){var r,i,s,a;e==document&&(e=document.documentElement),h.__&&h.__(t,e),i=(r=typeof n=="function")?null:n&&n.__k||e.__k,s=[],a=[],re(e,t=(!r&&n||e).__k=st(C,null,[t]),i||N,N,e.namespaceURI,!r&&n?[n]:i?null:e.firstChild?O.call(e.childNodes):null,s,!r&&n?n:i?i.__e:e.firstChild,r,a),He(s,t,a)}O=Ce.slice,h={__e:function(t,e,n,r){for(var i,s,a;e=e.__;)if((i=e.__c)&&!i.__)try{if((s=i.constructor)&&s.getDerivedStateFromError!=null&&(i.setState(s.getDerivedStateFromError(t)),a=i.__d),i.componentDidCatch!=null&&(i.componentDidCatch(t,r||{}),a=i.__d),a)return i.__E=i}catch(l){t=l}throw t}},we=0,tt=function(t){return t!=null&&t.constructor===void 0},$.prototype.setState=function(t,e){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=E({},this.state),typeof t=="function"&&(t=t(E({},n),this.props)),t&&E(n,t),t!=null&&this.__v&&(e&&this._sb.push(e),ve(this))},$.prototype.forceUpdate=function(t){this.__v&&(this.__e=!0,t&&this.__h.push(t),ve(this))},$.prototype.render=C,H=[],xe=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,ke=function(t,e){return t.__v.__b-e.__v.__b},U.__r=0,Se=/(PointerCapture)$|Capture$/i,te=0,X=ye(!1),Z=ye(!0),nt=0;var V,x,oe,De,B=0,Ie=[],k=h,Le=k.__b,ze=k.__r,Ne=k.diffed,Ve=k.__c,je=k.unmount,Re=k.__;function fe(t,e){k.__h&&k.__h(x,t,B||e),B=0;var n=x.__H||(x.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function M(t){return B=1,pe(Ue,t)}function pe(t,e,n){var r=fe(V++,2);if(r.t=t,!r.__c&&(r.__=[n?n(e):Ue(void 0,e),function(l){var d=r.__N?r.__N[0]:r.__[0],p=r.t(d,l);d!==p&&(r.__N=[p,r.__[1]],r.__c.setState({}))}],r.__c=x,!x.__f)){var i=function(l,d,p){if(!r.__c.__H)return!0;var g=r.__c.__H.__.filter(function(u){return!!u.__c});if(g.every(function(u){return!u.__N}))return!s||s.call(this,l,d,p);var o=r.__c.props!==l;return g.forEach(function(u){if(u.__N){var c=u.__[0];u.__=u.__N,u.__N=void 0,c!==u.__[0]&&(o=!0)}}),s&&s.call(this,l,d,p)||o};x.__f=!0;var s=x.shouldComponentUpdate,a=x.componentWillUpdate;x.componentWillUpdate=function(l,d,p){if(this.__e){var g=s;s=void 0,i(l,d,p),s=g}a&&a.call(this,l,d,p)},x.shouldComponentUpdate=i}return r.__N||r.__}function J(t,e){var n=fe(V++,3);!k.__s&&$e(n.__H,e)&&(n.__=t,n.u=e,x.__H.__h.push(n))}function le(t){return B=5,de(function(){return{current:t}},[])}function de(t,e){var n=fe(V++,7);return $e(n.__H,e)&&(n.__=t(),n.__H=e,n.__h=t),n.__}function pt(){for(var t;t=Ie.shift();)if(t.__P&&t.__H)try{t.__H.__h.forEach(W),t.__H.__h.forEach(ae),t.__H.__h=[]}catch(e){t.__H.__h=[],k.__e(e,t.__v)}}k.__b=function(t){x=null,Le&&Le(t)},k.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Re&&Re(t,e)},k.__r=function(t){ze&&ze(t),V=0;var e=(x=t.__c).__H;e&&(oe===x?(e.__h=[],x.__h=[],e.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(e.__h.forEach(W),e.__h.forEach(ae),e.__h=[],V=0)),oe=x},k.diffed=function(t){Ne&&Ne(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&(Ie.push(e)!==1&&De===k.requestAnimationFrame||((De=k.requestAnimationFrame)||lt)(pt)),e.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),oe=x=null},k.__c=function(t,e){e.some(function(n){try{n.__h.forEach(W),n.__h=n.__h.filter(function(r){return!r.__||ae(r)})}catch(r){e.some(function(i){i.__h&&(i.__h=[])}),e=[],k.__e(r,n.__v)}}),Ve&&Ve(t,e)},k.unmount=function(t){je&&je(t);var e,n=t.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{W(r)}catch(i){e=i}}),n.__H=void 0,e&&k.__e(e,n.__v))};var Fe=typeof requestAnimationFrame=="function";function lt(t){var e,n=function(){clearTimeout(r),Fe&&cancelAnimationFrame(e),setTimeout(t)},r=setTimeout(n,35);Fe&&(e=requestAnimationFrame(n))}function W(t){var e=x,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),x=e}function ae(t){var e=x;t.__c=t.__(),x=e}function $e(t,e){return!t||t.length!==e.length||e.some(function(n,r){return n!==t[r]})}function Ue(t,e){return typeof e=="function"?e(t):e}var dt=0;function f(t,e,n,r,i,s){e||(e={});var a,l,d=e;if("ref"in d)for(l in d={},e)l=="ref"?a=e[l]:d[l]=e[l];var p={type:t,props:d,key:n,ref:a,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:--dt,__i:-1,__u:0,__source:i,__self:s};if(typeof t=="function"&&(a=t.defaultProps))for(l in a)d[l]===void 0&&(d[l]=a[l]);return h.vnode&&h.vnode(p),p}function ce({region:t}){return f("span",{class:"spf-badges","aria-hidden":"true",children:[...t].map(e=>f("i",{class:e,children:e},e))})}function ue({id:t,text:e}){return f("span",{children:[e,f("span",{class:"spf-hidden",children:[" (",[...t].join(", "),")"]})]})}function Oe(t,e,n={}){return(t[e]??e).replace(/\{(\w+)\}/g,(r,i)=>n[i]??r)}function D(t,e){let n=new Date(t);return`${n.getHours()}${e("time-sign")}${String(n.getMinutes()).padStart(2,"0")}`}var ct={tick:"M4 12.5l5 5L20 6.5",pen:"M4 20l1-4L16.5 4.5l3 3L8 19z",arrows:"M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5",warning:"M12 3.5l9.5 17h-19zM12 10v4.5M12 17.5v.1",fork:"M12 21v-7M12 14L5 7M12 14l7-7M5 12V7h5M19 12V7h-5",info:"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5v.1",lock:"M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",page:"M6 3h8l4 4v14H6zM9 12h6M9 16h6",back:"M19 12H5M11 6l-6 6 6 6",next:"M5 12h14M13 6l6 6-6 6"};function G({name:t}){return f("svg",{class:"spf-icon",viewBox:"0 0 24 24","aria-hidden":"true",children:f("path",{d:ct[t]})})}var ut=["failed","conflict","draft","saving","saved","untouched"],gt={failed:"warning",conflict:"fork",draft:"pen",saving:"arrows",saved:"tick"};function qe({ledgers:t,t:e}){let n=ut.find(s=>t.some(a=>a.state===s))??"untouched",r=t.map(s=>s.stored.at).filter(s=>s!==null).sort((s,a)=>Date.parse(s)-Date.parse(a)).at(-1),i=n==="saved"&&r?e("saved",{time:D(r,e)}):n==="untouched"?"":e(n);return f("span",{class:`spf-save ${n}`,role:"status","data-state":n,children:[n!=="untouched"&&f(G,{name:gt[n]}),i&&f("span",{children:i})]})}function We({ledgers:t,t:e}){let n=t.find(r=>r.state==="failed");return f(C,{children:[n&&f("div",{class:"spf-note error",role:"alert",children:[f(G,{name:"warning"}),f("div",{children:[f("b",{children:e("failed")}),f("p",{children:e(`reason-${n.reason}`)}),f("button",{type:"button",class:"spf-btn quiet",onClick:()=>n.retry(),children:e("try-again")})]})]}),t.filter(r=>r.state==="conflict").map(r=>f(_t,{ledger:r,t:e},r.field))]})}function _t({ledger:t,t:e}){let n=t.stored.versions,r=n.every(i=>typeof i.value=="string");return f("div",{class:"spf-note conflict",role:"status",children:[f(G,{name:"fork"}),f("div",{children:[f("b",{children:e("conflict")}),f("p",{children:e("conflict-why")}),f("div",{class:"spf-versions",children:n.map(i=>f("p",{children:[f("b",{children:D(i.at,e)}),f("br",{}),ge(i.value)]},i.id))}),f("div",{class:"spf-row",children:[n.map(i=>f("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(i.value),children:e("keep",{time:D(i.at,e)})},i.id)),r&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>t.settle(n.map(i=>i.value).join(`

`)),children:e("keep-both")})]})]})]})}var ge=t=>typeof t=="string"?t:JSON.stringify(t);function Be({ledgers:t,t:e}){let[n,r]=M(!1),i=t.filter(a=>a.field!=="report"&&a.stored.earlier>0);return i.length===0?null:f("div",{class:"spf-history",children:[f("button",{type:"button",class:"spf-link","aria-expanded":n,onClick:()=>{n||i.forEach(a=>a.recall()),r(!n)},children:e("history")}),n&&i.map(a=>f("section",{children:[f("h3",{children:a.stored.question}),f("ul",{children:a.history.map((l,d)=>f("li",{children:[f("p",{class:"spf-hint",children:[new Date(l.at).toLocaleDateString(e("locale"))," ",D(l.at,e),d===0&&` – ${e("history-now")}`]}),f("p",{class:"spf-version",children:l.value===null?e("history-empty"):ge(l.value)}),d>0&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>a.settle(l.value),children:e("history-back")})]},l.id))})]},a.field))]})}function Je({ledgers:t,t:e}){return f(C,{children:t.filter(n=>n.stored.asked!==null&&n.value!==null&&n.field!=="report").map(n=>f("p",{class:"spf-note",role:"note",children:e("asked-then",{then:n.stored.asked??"",now:n.stored.question})},n.field))})}var mt="spenningsfelt:",Ge=t=>Number(t.split(":")[1]),_e=t=>t.split(":")[0]??"",Y=class{prefix;constructor(e,n){this.prefix=`${mt}${e}:${n}:`}keep(e){try{localStorage.setItem(this.prefix+_e(e.source),JSON.stringify(e))}catch{}}confirm(e){let n=this.read(this.prefix+_e(e));n&&Ge(n.source)<=Ge(e)&&localStorage.removeItem(this.prefix+_e(e))}drafts(){try{return Object.keys(localStorage).filter(e=>e.startsWith(this.prefix)).map(e=>this.read(e)).filter(e=>e!==null)}catch{return[]}}read(e){try{let n=JSON.parse(localStorage.getItem(e)??"null");return n&&typeof n.source=="string"&&Array.isArray(n.seen)?n:null}catch{return null}}};var ht=500,vt=400,bt=2500,Ye=5e3,yt=Array.from(crypto.getRandomValues(new Uint8Array(5)),t=>t.toString(36).padStart(2,"0")).join("").slice(0,10),wt=0,K=class{constructor(e,n,r,i,s,a){this.model=e;this.field=n;this.stored=s;this.changed=a;this.value=s.value,this.seen=s.seen,this.state=Qe(s),this.journal=new Y(r,`${i}.${n}`),this.left=this.leftBehind();let l=this.left.at(-1);l!==void 0&&(this.value=l.value,this.seen=l.seen,this.state="draft",queueMicrotask(()=>this.send()))}model;field;stored;changed;value;state;reason="";history=[];left;own=null;seen;pause;patience;journal;write(e){this.value=e,Ke.has(this.reason)&&this.forget(),this.own={value:e,source:`${yt}:${++wt}`,seen:this.seen},this.journal.keep(this.own),this.enter("draft"),clearTimeout(this.pause),this.pause=setTimeout(()=>this.send(),ht)}settle(e){this.seen=[...new Set([...this.seen,...this.stored.versions.map(n=>n.id)])],this.write(e),this.flush()}flush(){this.pause!==void 0&&this.send()}retry(){this.reason==="deleted"&&this.next&&(this.next.seen=[]),this.send()}recall(){this.model.send({type:"history",field:this.field})}receive(e){e.type==="history"&&(this.history=e.versions,this.changed()),e.type==="saved"&&this.saved(e.source,e.version,e),e.type==="changed"&&!this.next&&this.accept(e),e.type==="failed"&&e.source===this.next?.source&&this.fail(e.reason)}close(){this.flush(),clearTimeout(this.patience)}get next(){return this.left[0]??this.own}leftBehind(){let[e,n]=[[],[]];for(let r of this.journal.drafts())(xt(r.value,this.stored.value)?e:n).push(r);return e.forEach(r=>this.journal.confirm(r.source)),n}send(){clearTimeout(this.pause),this.pause=void 0,this.next&&(this.model.send({type:"save",field:this.field,...this.next}),this.wait(vt,()=>{this.state!=="failed"&&this.enter("saving"),this.wait(bt,()=>{this.state==="saving"&&this.enter("draft"),this.wait(Ye,()=>this.send())})}))}wait(e,n){clearTimeout(this.patience),this.patience=setTimeout(n,e)}saved(e,n,r){this.journal.confirm(e),this.seen=r.versions.length>1?[...this.seen,n]:r.seen,this.own&&this.own.source!==e&&(this.own={...this.own,seen:this.seen}),this.left[0]?.source===e?this.left.shift():this.own?.source===e&&(this.own=null),clearTimeout(this.patience),this.reason="",this.left.length>0?this.send():this.own?this.pause===void 0&&this.send():this.accept(r)}accept(e){this.stored=e,this.seen=e.seen,this.value=e.value,this.enter(Qe(e)),this.history.length>0&&this.recall()}fail(e){this.reason=e,this.enter("failed"),Ke.has(e)?clearTimeout(this.patience):this.wait(Ye,()=>this.send())}forget(){let e=this.left.shift();e&&this.journal.confirm(e.source),this.reason=""}enter(e){this.state=e,this.changed()}},Ke=new Set(["too-long","bad-value","deleted"]),xt=(t,e)=>JSON.stringify(t)===JSON.stringify(e);function Qe(t){return t.versions.length>1?"conflict":t.at===null?"untouched":"saved"}var Xe=`/* Exercises: everything sits under .spf so that nothing here reaches JupyterLab's own parts. */
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

`;function Ct(t,e){let[,n]=pe(i=>i+1,0);return[de(()=>{let i=t.get("answers");return new Map(Object.entries(i).map(([s,a])=>[s,new K(t,s,e.store,e.id,a,()=>n(0))]))},[t]),()=>n(0)]}function Mt({model:t,Body:e}){let[n,r]=M(t.get("content")),[i,s]=M(n),[a,l]=M(null),[d,p]=M(null),[g,o]=M(!1),[u]=Ct(t,n),c=(m,b)=>Oe(n.ui,m,b);J(()=>{let m=w=>{w.type==="figure"?s(w):w.type==="mine"?p(w):w.type==="proportional"?l(w):u.get(w.field)?.receive(w)},b=()=>r(t.get("content")),v=()=>t.send({type:"refresh"}),_=()=>u.forEach(w=>w.flush());return t.on("msg:custom",m),t.on("change:content",b),addEventListener("focus",v),addEventListener("pagehide",_),addEventListener("visibilitychange",_),()=>{u.forEach(w=>w.close()),t.off("msg:custom",m),t.off("change:content",b),removeEventListener("focus",v),removeEventListener("pagehide",_),removeEventListener("visibilitychange",_)}},[u]);let y={content:n,t:c,figure:i,approximate:a,mine:d,value:m=>u.get(m)?.value??null,write:(m,b)=>u.get(m)?.write(b),flush:()=>u.forEach(m=>m.flush()),send:m=>t.send(m)};return n.kind==="header"||n.kind==="footer"?f(e,{...y}):n.folded&&!g?f(Tt,{content:n,t:c,unfold:()=>o(!0)}):f(Et,{content:n,ledgers:u,t:c,children:f(e,{...y})})}function Et({content:t,ledgers:e,t:n,children:r}){let i=`${t.id.replace(".","-")}-heading`,s=[...e.values()],a=s.filter(p=>p.field!=="report"),l=p=>p.value!==null,d=t.kind==="card"?a.length>0&&a.every(l):a.some(l);return f("section",{class:"spf-card","aria-labelledby":i,lang:t.language,"data-exercise":t.id,children:[f("div",{class:"spf-card-head",children:[f("h2",{id:i,children:t.title}),t.intro&&f("p",{children:t.intro})]}),r,t.after&&t.kind!=="sort"&&d&&f("p",{class:"spf-after",children:t.after}),f(Je,{ledgers:s,t:n}),f(We,{ledgers:s,t:n}),f(Be,{ledgers:s,t:n}),s.length>0&&f("div",{class:"spf-card-foot",children:[f(qe,{ledgers:s,t:n}),f(Ht,{ledger:e.get("report"),t:n})]})]})}function Tt({content:t,t:e,unfold:n}){return f("div",{class:"spf-folded",lang:t.language,"data-exercise":t.id,"data-folded":!0,children:[f("p",{class:"spf-hint",children:e("folded")}),f("button",{type:"button",class:"spf-link","aria-expanded":!1,onClick:n,children:e("unfold",{title:t.title})})]})}function Ht({ledger:t,t:e}){return t?f("label",{class:"spf-check",children:[f("input",{type:"checkbox",checked:t.value!==!1,onChange:n=>{t.write(n.currentTarget.checked),t.flush()}}),e("in-report")]}):null}function At(){if(document.getElementById("spf-style"))return;let t=document.createElement("style");t.id="spf-style",t.textContent=Ze+Xe,document.head.append(t)}function et(t){return{render({model:e,el:n}){return At(),n.classList.add("spf"),ie(f(Mt,{model:e,Body:t}),n),()=>ie(null,n)}}}var vn=et(t=>{let{content:e,t:n,value:r,write:i,flush:s}=t,{cards:a}=e,l=a.filter(m=>r(m.id)!==null).length,[d,p]=M(()=>Math.max(0,a.findIndex(m=>r(m.id)===null))),g=le(null),o=le(!1);J(()=>{o.current&&g.current?.focus()},[d]);let u=m=>{o.current=!0,p(m)},c=a[d];if(!c)return null;let y=()=>{i(c.id,null),s(),g.current?.focus()};return f("div",{class:"spf-stack",children:[f("div",{class:"spf-progress-words",children:[f("span",{children:n("sort-card",{n:String(d+1),of:String(a.length)})}),f("span",{role:"status",children:n("sort-of",{n:String(l),of:String(a.length)})})]}),f(Pt,{card:c,heading:g,...t},c.id),f("div",{class:"spf-row",children:[d>0&&f("button",{type:"button",class:"spf-btn quiet",onClick:()=>u(d-1),children:n("sort-previous")}),d<a.length-1&&f("button",{type:"button",class:"spf-btn",onClick:()=>u(d+1),children:n("sort-next")}),r(c.id)!==null&&f("button",{type:"button",class:"spf-link",onClick:y,children:n("clear")})]})]})});function Pt({card:t,heading:e,content:n,t:r,value:i,write:s,flush:a}){let l=`${n.id.replace(".","-")}-${t.id}`,d=i(t.id);return f("div",{"data-card":t.id,children:[f("h3",{id:l,ref:e,tabIndex:-1,children:t.text}),f("div",{class:"spf-twin spf-sort",role:"group","aria-labelledby":`${l} ${l}-ask`,children:[f("p",{class:"spf-hint",id:`${l}-ask`,children:r("sort-choose")}),f("ul",{children:n.regions.map(p=>f("li",{children:f("button",{type:"button","data-region":p.id,"aria-pressed":d===p.id,onClick:()=>{s(t.id,p.id),a()},children:[f(ce,{region:p.id}),f(ue,{...p}),d===p.id&&f("span",{class:"spf-chosen",children:r("chosen")})]})},p.id))})]}),f("div",{"aria-live":"polite",children:d!==null&&f(Dt,{card:t,content:n,t:r,own:d})})]})}function Dt({card:t,content:e,t:n,own:r}){let i=s=>e.regions.find(a=>a.id===s)?.text??"";return f("div",{class:"spf-reasons",children:[f("p",{children:n("sort-yours",{region:i(r)})}),f("h4",{children:n("sort-two-reasons")}),f("ul",{children:t.reasons.map(s=>f("li",{children:[f("p",{class:"spf-reason-region",children:[f(ce,{region:s.id}),f("b",{children:f(ue,{id:s.id,text:i(s.id)})})]}),f("p",{children:s.text})]},s.id))}),e.after&&f("p",{children:e.after})]})}export{vn as default};
