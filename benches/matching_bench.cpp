// USES core domain
//
// Which of 1,000,000 companies fit which of 1,000 calls, all pairs at once, beside asking company by company; and what
// one changed company costs. The answers of both ways are compared on a sample.
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "domain/support/condition/parse_condition.hpp"
#include "domain/support/matching/call_matcher.hpp"

namespace geojeom::support {
namespace {

constexpr std::size_t company_count = 1'000'000;
constexpr std::size_t call_count = 1'000;
constexpr std::size_t sampled = 2'000;

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Generator {
 public:
  CompanyFacts company() {
    CompanyFacts facts;
    for (auto& value : facts.values) value = below(8) == 0 ? unknown_fact : below(2);
    const char* const regions[] = {"30200", "30170", "36110", "43111", "11680", "26440"};
    facts[FactId::region] = below(20) == 0 ? unknown_fact : region_range(regions[below(6)]).first;
    facts[FactId::ksic] = ksic_ranges(std::to_string(10 + below(60)), 10).front().first;
    facts[FactId::size] = below(4);
    facts[FactId::age_years] = below(20'000);
    facts[FactId::staff] = below(5) == 0 ? unknown_fact : below(200);
    facts[FactId::sales] = below(3'000) * 10'000'000;
    facts[FactId::mean_sales] = below(60'000) * 1'000'000;
    facts[FactId::certificate] = below(1024);
    return facts;
  }

  /// A condition as an office writes it: a place, a size, an age, an industry or a certificate; no two calls alike.
  std::string condition() {
    const char* const places[] = {"대전", "세종", "충북", "대전, 세종", "서울"};
    const char* const certificates[] = {"벤처기업", "이노비즈", "스타기업"};
    std::string text = std::string("지역 = ") + places[below(5)];
    text += " 그리고 상시근로자 " + std::to_string(1 + below(80)) + "명 이상";
    text += " 그리고 업력 " + std::to_string(1 + below(19)) + "년 이하";
    if (below(2) == 0) text += " 그리고 매출액 " + std::to_string(1 + below(200)) + "억원 미만";
    if (below(3) == 0) text += std::string(" 그리고 (인증 = ") + certificates[below(3)] + " 또는 기업 규모 = 소기업)";
    return text;
  }

 private:
  std::int64_t below(unsigned n) { return static_cast<std::int64_t>(random_() % n); }
  std::mt19937 random_{20261126};
};

Fit slow_fit(const CompanyCondition& condition, const CompanyFacts& facts) {
  int failing = 0;
  for (const auto& answer : explain(condition, facts)) failing += answer.truth == Truth::yes ? 0 : 1;
  return failing == 0 ? Fit::eligible : failing == 1 ? Fit::near : Fit::no;
}

void check(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "%s gives a wrong answer\n", what);
  std::exit(1);
}

/// Asks a sample of companies one by one, compares, and says what all of them would take.
void compare(const CallMatcher& matcher, const CompanyColumns& columns, const std::vector<CompanyCondition>& calls) {
  const auto start = std::chrono::steady_clock::now();
  std::size_t asked = 0;
  for (std::size_t i = 0; i < sampled; ++i) {
    const std::size_t company = i * (company_count / sampled);
    const CompanyFacts facts = columns.at(company);
    for (std::size_t call = i % 50; call < calls.size(); call += 50, ++asked) {
      check(matcher.fit(call, company) == slow_fit(calls[call], facts), "the matcher");
    }
  }
  const double each = seconds_since(start) / static_cast<double>(asked);
  std::printf("company by company          %10.0f s for all, from %zu pairs that were asked\n",
              each * static_cast<double>(company_count) * static_cast<double>(call_count), asked);
}

void run() {
  Generator generator;
  CompanyColumns columns;
  columns.reserve(company_count);
  for (std::size_t i = 0; i < company_count; ++i) columns.add(generator.company());
  std::vector<CompanyCondition> calls;
  for (std::size_t i = 0; i < call_count; ++i) calls.push_back(*parse_condition(generator.condition()));

  auto start = std::chrono::steady_clock::now();
  CallMatcher matcher(columns, calls);
  const double matched = seconds_since(start);
  std::size_t eligible = 0;
  for (std::size_t call = 0; call < call_count; ++call) eligible += matcher.eligible_count(call);
  std::printf("%zu companies x %zu calls  %8.2f s, %zu eligible pairs, %zu comparisons shared\n", company_count,
              call_count, matched, eligible, matcher.comparison_count());
  compare(matcher, columns, calls);

  start = std::chrono::steady_clock::now();
  constexpr int changes = 1'000;
  for (int i = 0; i < changes; ++i) matcher.update(static_cast<std::size_t>(i) * 997, generator.company());
  std::printf("one company changed         %10.3f ms\n", seconds_since(start) * 1e3 / changes);
  check(matched < 10.0, "the aim of 10 s");
}

}  // namespace
}  // namespace geojeom::support

int main() { geojeom::support::run(); }
