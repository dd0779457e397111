#include <cblas.h>

#include <cstdlib>
#include <string_view>

#include "analysis/linear/matrix.hpp"

// The two steps OpenBLAS takes when it is loaded; absent from builds for one processor only, hence weak.
extern "C" {
[[gnu::weak]] void gotoblas_dynamic_init(void);
[[gnu::weak]] void gotoblas_dynamic_quit(void);
}

namespace geojeom::linear {
namespace {

/// The newest kernels of OpenBLAS 0.3.21 that this processor can run; nullptr when the old ones are right.
const char* better_kernels() {
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool has_avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
                          __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
  if (has_avx512) return "SkylakeX";
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return "Haswell";
#endif
  return nullptr;
}

bool choose_once() {
  const bool fell_back = std::string_view(openblas_get_corename()) == "Prescott";
  const char* better = better_kernels();
  const bool can_choose = gotoblas_dynamic_init != nullptr && gotoblas_dynamic_quit != nullptr;
  if (!fell_back || better == nullptr || !can_choose || std::getenv("OPENBLAS_CORETYPE") != nullptr) return false;
  ::setenv("OPENBLAS_CORETYPE", better, 1);
  gotoblas_dynamic_quit();
  gotoblas_dynamic_init();
  ::unsetenv("OPENBLAS_CORETYPE");
  return true;
}

}  // namespace

void choose_kernels() {
  static const bool chosen = choose_once();
  static_cast<void>(chosen);
}

}  // namespace geojeom::linear
