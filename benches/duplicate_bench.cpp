// USES core domain
//
// How well the duplicate check (BR-18) finds what was planted in 100,000 generated supports: the very same, a renamed
// item, a renamed company with the same number, a shifted period, another fund. Prints precision and recall beside a
// plain comparison of texts, and lists every miss and false alarm. Ends with 1 when a planted case is missed.
#include <chrono>
#include <cstdio>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "domain/support/duplicate/support_index.hpp"

namespace geojeom::support {
namespace {

constexpr std::size_t support_count = 100'000;
constexpr std::size_t planted_each = 1'000;
constexpr std::size_t sibling_count = 300;  // another part of the same product at the same time: no duplicate
constexpr std::size_t company_count = 12'000;

const char* const manners[] = {"적외선", "고주파",   "초음파", "저전력", "수소",
                               "나노",   "자율주행", "의료용", "산업용", "무선"};
const char* const things[] = {
    "온도 센서", "압력 센서",     "전력증폭기",    "배터리 팩",     "중계기",      "진단 키트",     "단백질 의약품",
    "주사제",    "기능성 화장품", "협동로봇",      "물류 로봇",     "관제 서비스", "영상 판독기",   "방열 소재",
    "정밀 금형", "광학 렌즈",     "전동 휠체어",   "수처리 필터",   "공기 정화기", "드론 기체",     "차량 단말기",
    "안테나",    "반도체 검사기", "레이저 가공기", "세포 배양기",   "발효 식품",   "스마트 온실",   "교육 콘텐츠",
    "번역 엔진", "결제 단말",     "태양광 인버터", "연료전지 스택", "초전도 선재", "치과 임플란트", "생체 신호 측정기",
};
const char* const name_heads[] = {"한빛", "온새", "드리", "가람", "누리", "다온", "미르", "바른", "새솔", "아라"};
const char* const name_tails[] = {"테크", "소프트", "바이오", "정밀", "시스템", "랩", "에너지", "메디"};

/// What a planted support is to the one it copies.
enum class Plant { exact, renamed_item, renamed_company, shifted_period, other_fund };
const char* const plant_names[] = {"exact", "renamed item", "renamed company", "shifted period", "other fund"};

using Pair = std::pair<std::int64_t, std::int64_t>;

struct World {
  std::vector<SupportEntry> entries;
  std::map<std::int64_t, std::pair<std::int64_t, Plant>> planted;  ///< the copy, the original, what it is to it
};

class Generator {
 public:
  World run() {
    for (std::size_t i = 0; i < company_count; ++i) companies_.push_back(number(i));
    plant_all();
    for (std::size_t i = 0; i < sibling_count; ++i) add_siblings(company_count - 1 - i);
    while (world_.entries.size() < support_count) add_plain();
    return std::move(world_);
  }

 private:
  std::size_t below(std::size_t n) { return random_() % n; }
  template <std::size_t N>
  std::string any(const char* const (&list)[N]) {
    return list[below(N)];
  }

  /// A valid business number, another for every i.
  BusinessNumber number(std::size_t i) {
    for (std::size_t digit = 0; digit < 10; ++digit) {
      const auto text = std::to_string(101'000'000 + i * 37) + std::to_string(digit);
      if (const auto parsed = parse_business_number(text)) return *parsed;
    }
    std::abort();
  }
  Period period(int year, std::size_t quarter) {
    const int first = static_cast<int>(quarter) * 3 + 1;
    return Period::checked(Date::checked(year, first, 1), Date::checked(year, first + 2, 28));
  }

  /// One company gets one thing a quarter, so that nothing plain is a duplicate: neither the same thing again in an
  /// overlapping period nor a thing of the same manner at that time.
  void add_plain() {
    const auto company = next_company_;
    const int year = 2010 + static_cast<int>(round_ / 4 % 15);
    const auto quarter = round_ % 4;
    if (++next_company_ == company_count) next_company_ = 0, ++round_;
    const std::size_t thing = (company * 7 + round_ * 11) % std::size(things);
    add(company, any(manners) + " " + things[thing], period(year, quarter));
    if (world_.entries.size() >= support_count || below(4) != 0) return;
    // A hard neighbour: another thing at the same time, or the same thing in the next year.
    if (below(2) == 0)
      add(company, any(manners) + " " + things[(thing + 1 + below(5)) % std::size(things)], period(year, quarter));
    else
      add(company, things[thing], period(year + 20, quarter));
  }

  void add_siblings(std::size_t company) {
    const char* const parts[] = {"제어기", "충전기", "시험대", "보관함"};
    const std::string product = any(manners) + " " + any(things) + " ";
    const std::size_t part = below(4);
    add(company, product + parts[part], period(2061, company % 4));
    add(company, product + parts[(part + 1 + below(3)) % 4], period(2061, company % 4));
  }

  SupportEntry& add(std::size_t company, std::string item, Period when) {
    const auto id = static_cast<std::int64_t>(world_.entries.size()) + 1;
    world_.entries.push_back({.id = id,
                              .type = "support_project",
                              .code = "S-" + std::to_string(id),
                              .applicant = companies_[company],
                              .company_name = name_heads[company % 10] + std::string(name_tails[company / 10 % 8]),
                              .item = std::move(item),
                              .period = when,
                              .fund = "P" + std::to_string(below(6)),
                              .amount = Won(50'000'000)});
    return world_.entries.back();
  }

  void plant_all() {
    for (std::size_t i = 0; i < 5 * planted_each; ++i) {
      const auto plant = static_cast<Plant>(i / planted_each);
      const SupportEntry original =
          add(i % company_count, any(manners) + " " + any(things), period(2051 + static_cast<int>(i % 8), i % 4));
      SupportEntry copy = original;
      if (plant == Plant::renamed_item) copy.item = renamed(original.item);
      if (plant == Plant::renamed_company) copy.company_name = "주식회사 " + any(name_tails) + any(name_heads);
      if (plant == Plant::shifted_period) copy.period = shifted(original.period);
      if (plant == Plant::other_fund) copy.fund = "Q" + std::to_string(below(6));
      copy.id = static_cast<std::int64_t>(world_.entries.size()) + 1;
      copy.code = "S-" + std::to_string(copy.id);
      world_.planted[copy.id] = {original.id, plant};
      world_.entries.push_back(copy);
    }
  }

  Period shifted(Period from) {
    const int days = 10 + static_cast<int>(below(70));
    return Period::checked(from.first().plus_days(days), from.last().plus_days(days));
  }

  /// What applicants do to a name: other spacing, words that say nothing, brackets, synonyms, a little more or less.
  std::string renamed(std::string item) {
    switch (below(6)) {
      case 0: {
        std::string joined;
        for (const char letter : item) joined += letter == ' ' ? "" : std::string(1, letter);
        return joined;
      }
      case 1:
        return item + " 고도화 기술개발";
      case 2:
        return "차세대 " + item + " 시제품 제작";
      case 3: {
        const auto space = item.find(' ');
        return item.substr(space + 1) + "(" + item.substr(0, space) + ")";
      }
      case 4:
        return item + " 모듈";
      default: {
        const auto battery = item.find("배터리");
        return battery == std::string::npos ? item + " 개발 및 사업화"
                                            : item.replace(battery, std::string("배터리").size(), "이차전지");
      }
    }
  }

  std::mt19937 random_{20261126};
  World world_;
  std::vector<BusinessNumber> companies_;
  std::size_t next_company_ = 0;
  std::size_t round_ = 0;
};

const SupportEntry& entry_of(const World& world, std::int64_t id) {
  return world.entries[static_cast<std::size_t>(id) - 1];
}

std::string said(const SupportEntry& entry) {
  return entry.code + " " + entry.company_name + " / " + entry.item + " / " + to_text(entry.period) + " / " +
         entry.fund;
}

/// Pairs of supports that were found, the later one first, and how long it took.
struct Found {
  std::set<Pair> pairs;
  double seconds = 0;
};

template <class Find>
Found found_by(const World& world, Find find) {
  Found found;
  const auto start = std::chrono::steady_clock::now();
  for (const auto& entry : world.entries) {
    for (const std::int64_t other : find(entry)) {
      if (other < entry.id) found.pairs.emplace(entry.id, other);
    }
  }
  found.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return found;
}

/// The yardstick: the same number, the very same text and periods that overlap.
Found by_plain_text(const World& world, const SupportIndex& index) {
  return found_by(world, [&](const SupportEntry& asked) {
    std::vector<std::int64_t> ids;
    for (const auto* entry : index.of(asked.applicant)) {
      const bool overlaps =
          entry->period.first() <= asked.period.last() && asked.period.first() <= entry->period.last();
      if (entry->item == asked.item && overlaps) ids.push_back(entry->id);
    }
    return ids;
  });
}

struct Score {
  std::size_t hits = 0;
  std::size_t misses = 0;
  std::size_t false_alarms = 0;
};

/// Counts, and lists every miss and false alarm when asked.
Score score(const World& world, const Found& found, bool lists) {
  Score score;
  std::map<Plant, std::size_t> hits;
  for (const auto& [copy, original] : world.planted) {
    if (found.pairs.contains({copy, original.first})) {
      ++score.hits, ++hits[original.second];
    } else {
      ++score.misses;
      if (lists)
        std::printf("  missed: %s\n      of: %s\n", said(entry_of(world, copy)).c_str(),
                    said(entry_of(world, original.first)).c_str());
    }
  }
  for (const auto& [one, other] : found.pairs) {
    const auto plant = world.planted.find(one);
    if (plant != world.planted.end() && plant->second.first == other) continue;
    ++score.false_alarms;
    if (lists)
      std::printf("  false alarm: %s\n         with: %s\n", said(entry_of(world, one)).c_str(),
                  said(entry_of(world, other)).c_str());
  }
  for (std::size_t i = 0; i < 5; ++i)
    std::printf("  %-16s %5zu of %zu\n", plant_names[i], hits[static_cast<Plant>(i)], planted_each);
  return score;
}

void print(const char* what, const Score& score, double seconds) {
  std::printf("%-22s precision %.4f, recall %.4f, %zu missed, %zu false alarms, %.2f s\n\n", what,
              static_cast<double>(score.hits) / static_cast<double>(score.hits + score.false_alarms),
              static_cast<double>(score.hits) / static_cast<double>(score.hits + score.misses), score.misses,
              score.false_alarms, seconds);
}

int run() {
  const World world = Generator().run();
  const auto start = std::chrono::steady_clock::now();
  const SupportIndex index(world.entries);
  const double built = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::printf("%zu supports of %zu companies, %zu planted; index made in %.2f s\n\n", world.entries.size(),
              company_count, world.planted.size(), built);
  const auto plain = by_plain_text(world, index);
  print("the same text", score(world, plain, false), plain.seconds);
  const auto found = found_by(world, [&](const SupportEntry& asked) {
    std::vector<std::int64_t> ids;
    for (const auto& hit : index.like(asked)) ids.push_back(hit.entry->id);
    return ids;
  });
  const Score result = score(world, found, true);
  print("the duplicate check", result, found.seconds);
  return result.misses == 0 ? 0 : 1;
}

}  // namespace
}  // namespace geojeom::support

int main() { return geojeom::support::run(); }
