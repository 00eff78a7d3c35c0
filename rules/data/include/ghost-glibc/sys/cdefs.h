// What glibc's headers take from its <sys/cdefs.h>, which its own <features.h> brings along and
// the target's does not: without these names what a lent header declares would be lost.
#pragma once
#define __BEGIN_DECLS
#define __END_DECLS
#define __THROW
#define __THROWNL
#define __NTH(call) call
#define __NTHNL(call) call
#define __P(args) args
#define __PMT(args) args
#define __CONCAT(a, b) a##b
#define __STRING(text) #text
#define __ptr_t void *
#define __GNUC_PREREQ(major, minor) 1
#define __glibc_clang_prereq(major, minor) 1
#define __GLIBC_USE(feature) 0
#define __BEGIN_NAMESPACE_STD
#define __END_NAMESPACE_STD
#define __wur
#define __nonnull(arguments)
#define __attribute_malloc__
#define __attribute_alloc_size__(arguments)
#define __attribute_pure__
#define __attribute_const__
#define __attribute_used__
#define __attribute_noinline__
#define __attribute_deprecated__
#define __attribute_deprecated_msg__(text)
#define __attribute_format_arg__(argument)
#define __attribute_format_strfmon__(a, b)
#define __attribute_warn_unused_result__
#define __attribute_maybe_unused__
#define __attribute_nonstring__
#define __attr_access(arguments)
#define __attr_access_none(argument)
#define __attr_dealloc(deallocator, argument)
#define __attr_dealloc_free
#define __attr_dealloc_fclose
#define __attribute_returns_twice__ __attribute__((returns_twice))
#define __fortify_function static __inline__
#define __extern_inline static __inline__
#define __extern_always_inline static __inline__
#define __always_inline __inline__
#define __glibc_unlikely(condition) (condition)
#define __glibc_likely(condition) (condition)
#define __glibc_has_attribute(attribute) 0
#define __glibc_has_builtin(name) 0
#define __glibc_has_extension(extension) 0
#define __restrict_arr __restrict
#define __flexarr []
#define __REDIRECT(name, prototype, alias) name prototype
#define __REDIRECT_NTH(name, prototype, alias) name prototype
#define __REDIRECT_NTHNL(name, prototype, alias) name prototype
#define __COLD
#ifndef __WORDSIZE
#define __WORDSIZE 32
#endif
