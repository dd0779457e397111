#include <fmt/format.h>

#include "domain/funding/accountability.hpp"
#include "domain/report_page.hpp"

namespace geojeom {
namespace {

using document::Content;

Content amount(Won won) { return {.value = document::Amount{won, WonUnit::million, 0}}; }
Content percent(const std::optional<Ratio>& ratio) {
  return ratio ? Content{.value = document::Percent{*ratio, 1}} : text_content("–");
}

class AccountWriter {
 public:
  AccountWriter(const Account& account, Language language) : account_(account), language_(language) {}

  std::string say(const char* ko, const char* en) const { return language_ == Language::ko ? ko : en; }

  document::Table years() const {
    TextRows rows{.caption = say("약속에서 집행까지", "From promise to spending"),
                  .heads = {say("연도", "Year"), say("계획", "Planned"), say("평가 반영", "By evaluation"),
                            say("미달 감액", "Shortfall cut"), say("배정", "Allocated"), say("교부", "Provided"),
                            say("집행", "Spent"), say("집행률", "Spent of provided")},
                  .rows = {},
                  .unit_line = say("단위: 백만원", "Unit: million KRW")};
    AccountYear sum;
    for (const auto& year : account_.years) {
      rows.rows.push_back(
          {text_content(std::to_string(year.year)), amount(total(year.planned)), amount(year.evaluation_change),
           amount(-year.shortfall_cut), year.is_allocated ? amount(total(year.allocated)) : text_content("–"),
           year.is_provided_known ? amount(total(year.provided)) : text_content("–"), amount(total(year.spent)),
           percent(year.is_provided_known ? Ratio::of(total(year.spent), total(year.provided)) : std::nullopt)});
      sum.planned[0] += total(year.planned);
      sum.allocated[0] += total(year.allocated);
      sum.provided[0] += total(year.provided);
      sum.spent[0] += total(year.spent);
      sum.evaluation_change += year.evaluation_change;
      sum.shortfall_cut += year.shortfall_cut;
    }
    rows.rows.push_back({text_content(say("합계", "Total")), amount(sum.planned[0]), amount(sum.evaluation_change),
                         amount(-sum.shortfall_cut), amount(sum.allocated[0]), amount(sum.provided[0]),
                         amount(sum.spent[0]), percent(Ratio::of(sum.spent[0], sum.provided[0]))});
    auto table = table_of(std::move(rows));
    table.rows.back().kind = document::RowKind::total;
    return table;
  }

  document::Table local() const {
    TextRows rows{.caption = say("지방비 약속과 다음 해 국비", "Local money and next year's national money"),
                  .heads = {say("연도", "Year"), say("약속한 지방비", "Promised"), say("낸 지방비", "Provided"),
                            say("미달률", "Shortfall"), say("다음 해 국비 감액", "Cut of next year's national money")},
                  .rows = {},
                  .unit_line = say("단위: 백만원", "Unit: million KRW")};
    for (const auto& year : account_.years) {
      rows.rows.push_back({text_content(std::to_string(year.year)), amount(local_part(year.promised())),
                           year.is_provided_known ? amount(local_part(year.provided)) : text_content("–"),
                           percent(year.shortfall), amount(year.next_cut)});
    }
    auto table = table_of(std::move(rows));
    table.source = account_.rule.empty() ? say("이 사업의 적용 규정에는 기준이 없습니다", "the regime says nothing")
                                         : account_.rule;
    return table;
  }

  document::Table sources() const {
    TextRows rows{.caption = say("재원별 약속·배정·교부·집행", "By source"),
                  .heads = {say("연도", "Year"), say("재원", "Source"), say("계획", "Planned"),
                            say("배정", "Allocated"), say("교부", "Provided"), say("집행", "Spent")},
                  .rows = {},
                  .unit_line = say("단위: 백만원", "Unit: million KRW")};
    for (const auto& year : account_.years) {
      for (std::size_t i = 0; i < std::size(fund_sources); ++i) {
        if (year.planned[i] == Won(0) && year.allocated[i] == Won(0) && year.provided[i] == Won(0)) continue;
        const Choice& source = fund_sources[i];
        rows.rows.push_back({text_content(std::to_string(year.year)),
                             text_content(std::string(language_ == Language::ko ? source.ko : source.en)),
                             amount(year.planned[i]), year.is_allocated ? amount(year.allocated[i]) : text_content("–"),
                             year.is_provided_known ? amount(year.provided[i]) : text_content("–"),
                             amount(year.spent[i])});
      }
    }
    return table_of(std::move(rows));
  }

  document::Table evaluations() const {
    TextRows rows{.caption = say("평가와 다음 해 배정", "Evaluations and the next year"),
                  .heads = {say("평가 연도", "Year"), say("평가", "Evaluation"), say("등급", "Grade"),
                            say("점수", "Score"), say("다음 해 배정에 반영", "Moved the next year by")},
                  .rows = {},
                  .unit_line = say("단위: 백만원", "Unit: million KRW")};
    for (std::size_t i = 0; i < account_.years.size(); ++i) {
      for (const auto& evaluation : account_.years[i].evaluations) {
        const bool has_next = i + 1 < account_.years.size() && account_.years[i + 1].is_allocated;
        rows.rows.push_back({text_content(std::to_string(account_.years[i].year)),
                             record_content(evaluation.name, "evaluation", evaluation.id),
                             text_content(evaluation.grade.empty() ? "–" : evaluation.grade),
                             text_content(evaluation.score ? to_text(*evaluation.score) : "–"),
                             has_next ? amount(account_.years[i + 1].evaluation_change) : text_content("–")});
      }
    }
    return table_of(std::move(rows));
  }

 private:
  const Account& account_;
  Language language_;
};

}  // namespace

document::Document account_document(const Account& account, Language language) {
  const AccountWriter writer(account, language);
  const auto& agreement = account.matter.agreement.record;
  document::Document made{.title = agreement.name + writer.say(" 이행", ": account"),
                          .subtitle = agreement.parties,
                          .date_line = to_text(account.as_of),
                          .dated = account.as_of,
                          .language = language};
  made.furniture.header = made.title;
  made.blocks.emplace_back(writer.years());
  made.blocks.emplace_back(writer.local());
  made.blocks.emplace_back(writer.sources());
  if (auto table = writer.evaluations(); !table.rows.empty()) made.blocks.emplace_back(std::move(table));
  return made;
}

document::Document accounts_document(const std::vector<AccountLine>& lines, Date as_of, Language language) {
  const auto say = [&](const char* ko, const char* en) { return std::string(language == Language::ko ? ko : en); };
  TextRows rows{.caption = say("포괄적 협약", "Comprehensive agreements"),
                .heads = {say("협약", "Agreement"), say("계획", "Planned"), say("배정", "Allocated"),
                          say("교부", "Provided"), say("집행", "Spent"), say("지방비 미달 연도", "Years short")},
                .rows = {},
                .unit_line = say("단위: 백만원", "Unit: million KRW")};
  for (const auto& line : lines) {
    rows.rows.push_back({{.value = line.name, .figure_link = "/accountability/" + std::to_string(line.agreement)},
                         amount(line.planned),
                         amount(line.allocated),
                         amount(line.provided),
                         amount(line.spent),
                         {.value = document::Count{line.years_short}}});
  }
  document::Document made{.title = say("계획에서 책임까지", "From plan to account"),
                          .subtitle = to_text(as_of),
                          .date_line = to_text(as_of),
                          .dated = as_of,
                          .language = language};
  made.blocks.emplace_back(table_of(std::move(rows)));
  return made;
}

}  // namespace geojeom
