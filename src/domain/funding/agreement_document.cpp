#include <fmt/format.h>

#include "domain/funding/agreement_sheet.hpp"
#include "domain/report_page.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;
using document::Table;

class AgreementWriter {
 public:
  AgreementWriter(const AgreementHistory& history, Language language) : history_(history), language_(language) {}

  std::string say(const char* ko, const char* en) const { return language_ == Language::ko ? ko : en; }
  std::string day(const std::optional<Date>& date) const {
    if (!date) return "–";
    return language_ == Language::ko ? to_korean_text(*date) : to_text(*date);
  }
  std::string choice(const Choice& each) const { return std::string(language_ == Language::ko ? each.ko : each.en); }
  std::string address(std::string_view rest = {}) const {
    return "/agreements/" + std::to_string(history_.matter.agreement.id) + std::string(rest);
  }

  document::Document begin(std::string title, std::string subtitle) const {
    document::Document made{.title = std::move(title), .subtitle = std::move(subtitle), .language = language_};
    made.furniture.header = made.title;
    return made;
  }

  static Content amount(Won won) { return {.value = document::Amount{won, WonUnit::won, 0}}; }
  static Content value(const TermValue& value) {
    return value.amount ? amount(*value.amount) : text_content(shown(value));
  }

  Content change_link(const ChangeWithLines& change) const {
    return {.value = choice(change_subjects[static_cast<std::size_t>(change.change.record.subject)]),
            .figure_link = address("/changes/" + std::to_string(change.change.id))};
  }

  Table terms(const std::vector<Term>& terms) const {
    TextRows rows{
        .caption = say("협약 내용", "Terms"), .heads = {say("항목", "Term"), say("내용", "Value")}, .rows = {}};
    for (const auto& term : terms) {
      if (term.value.is_empty()) continue;
      const std::string unit = term.value.amount ? say("원", " won") : std::string();
      rows.rows.push_back({text_content(term.label.in(language_)), text_content(shown(term.value) + unit)});
    }
    return table_of(std::move(rows));
  }

  Table versions() const {
    TextRows rows{.caption = say("협약 판", "Versions"),
                  .heads = {say("판", "Version"), say("시행일", "From"), say("무엇으로", "By"), say("비교", "Compare")},
                  .rows = {}};
    for (const auto& version : history_.versions) {
      const auto* change = history_.change(version.change);
      Content by = change == nullptr ? text_content(say("체결", "Conclusion")) : change_link(*change);
      Content compare = text_content("–");
      if (change != nullptr) {
        compare = {.value = say("앞 판과 비교", "with the one before"),
                   .figure_link = address(fmt::format("/compare?from={}&to={}", version.number - 1, version.number))};
      }
      rows.rows.push_back({text_content(fmt::format(fmt::runtime(say("{}판", "Version {}")), version.number)),
                           text_content(day(version.since)), std::move(by), std::move(compare)});
    }
    return table_of(std::move(rows));
  }

  Table changes() const {
    TextRows rows{.caption = say("협약변경", "Changes"),
                  .heads = {say("변경 대상", "Subject"), say("처리 방식", "Route"), say("상태", "State"),
                            say("신청일", "Requested"), say("처리일", "Decided"), say("사유", "Reason"),
                            say("적용 규정", "Rules")},
                  .rows = {}};
    for (const auto& change : history_.changes) {
      const auto& record = change.change.record;
      rows.rows.push_back(
          {change_link(change), text_content(choice(change_routes[static_cast<std::size_t>(record.route)])),
           text_content(choice(change_states[static_cast<std::size_t>(record.state)])),
           text_content(day(record.requested_on)), text_content(day(record.decided_on)), text_content(record.reason),
           text_content(record.rule_pack ? *record.rule_pack + " " + record.rule_version.value_or("")
                                         : std::string("–"))});
    }
    return table_of(std::move(rows));
  }

  Table lines(const ChangeWithLines& change) const {
    TextRows rows{.caption = say("바뀌는 내용", "What changes"),
                  .heads = {say("항목", "Term"), say("변경 전", "Before"), say("변경 후", "After")},
                  .rows = {}};
    for (const auto& line : change.lines) {
      rows.rows.push_back(
          {text_content(label_of(key_of(line)).in(language_)), value(value_before(line)), value(value_after(line))});
    }
    return table_of(std::move(rows));
  }

  Table differences(std::int64_t from, std::int64_t to) const {
    TextRows rows{
        .caption = fmt::format(fmt::runtime(say("{}판과 {}판의 차이", "Versions {} and {} compared")), from, to),
        .heads = {say("항목", "Term"), fmt::format(fmt::runtime(say("{}판", "Version {}")), from),
                  fmt::format(fmt::runtime(say("{}판", "Version {}")), to), say("증감", "Difference"),
                  say("어느 변경으로", "By which change")},
        .rows = {}};
    for (const auto& each : history_.differences(from, to)) {
      Content moved = text_content("–");
      if (each.before.amount && each.after.amount) moved = amount(*each.after.amount - *each.before.amount);
      rows.rows.push_back({text_content(each.label.in(language_)), value(each.before), value(each.after), moved,
                           change_link(*history_.change(each.changes.back()))});
    }
    return table_of(std::move(rows));
  }

 private:
  Words label_of(const TermKey& key) const {
    for (const auto& term : history_.terms) {
      if (term.key == key) return term.label;
    }
    const Choice& each = agreement_terms[static_cast<std::size_t>(key.term)];
    return {std::string(each.ko), std::string(each.en)};
  }

  const AgreementHistory& history_;
  Language language_;
};

Table paper_table(const AgreementSheet& sheet, const AgreementWriter& writer, Language language) {
  TextRows rows{.caption = writer.say("협약 서류", "Papers"),
                .heads = {writer.say("서류", "Paper"), writer.say("상태", "State"), writer.say("비고", "Remark")},
                .rows = {}};
  for (const auto& paper : sheet.papers) {
    Content name = text_content(paper.label.in(language));
    if (paper.record != 0) name.figure_link = "/records/agreement_paper/" + std::to_string(paper.record);
    std::string state = writer.say("미제출", "Missing");
    std::string remark;
    if (paper.stored && paper.stored->filed_on) {
      state = writer.say("제출 ", "Filed ") + writer.day(paper.stored->filed_on);
      remark = paper.stored->file ? writer.say("파일 있음", "with its file") : writer.say("파일 없음", "no file");
    } else if (paper.stored) {
      state = writer.say("해당 없음", "Not needed");
      remark = paper.stored->not_needed_because.value_or("");
    }
    rows.rows.push_back({std::move(name), text_content(std::move(state)), text_content(std::move(remark))});
  }
  auto table = table_of(std::move(rows));
  const auto list = sheet.rules.list("agreement_papers");
  if (list) table.source = "BR-17 · " + to_text(list.stamp());
  return table;
}

Table money_table(const AgreementSheet& sheet, const AgreementWriter& writer) {
  TextRows rows{
      .caption = writer.say("재원과 집행", "Money by source and year"),
      .heads = {writer.say("연도", "Year"), writer.say("재원", "Source"), writer.say("협약액", "Agreed"),
                writer.say("교부액", "Granted"), writer.say("집행액", "Spent"), writer.say("남은 교부액", "Left")},
      .rows = {},
      .unit_line = writer.say("단위: 원", "Unit: KRW")};
  AgreedMoney total;
  for (const auto& row : sheet.money) {
    rows.rows.push_back({text_content(std::to_string(row.year)),
                         text_content(writer.choice(fund_sources[static_cast<std::size_t>(row.source)])),
                         writer.amount(row.agreed), writer.amount(row.granted), writer.amount(row.spent),
                         writer.amount(row.granted - row.spent)});
    total.agreed += row.agreed;
    total.granted += row.granted;
    total.spent += row.spent;
  }
  rows.rows.push_back({text_content(writer.say("합계", "Total")), text_content(""), writer.amount(total.agreed),
                       writer.amount(total.granted), writer.amount(total.spent),
                       writer.amount(total.granted - total.spent)});
  auto table = table_of(std::move(rows));
  table.rows.back().kind = document::RowKind::total;
  return table;
}

}  // namespace

document::Document agreement_document(const AgreementSheet& sheet, Language language) {
  const AgreementWriter writer(sheet.history, language);
  auto made = writer.begin(sheet.agreement().name, sheet.agreement().code + " · " +
                                                       std::string(name_of(sheet.standing, language)) + " · " +
                                                       rules_named(sheet, language));
  made.dated = sheet.as_of;
  made.date_line = writer.day(sheet.as_of);
  made.blocks.emplace_back(writer.terms(sheet.history.terms));
  if (!sheet.money.empty()) made.blocks.emplace_back(money_table(sheet, writer));
  if (!sheet.papers.empty()) made.blocks.emplace_back(paper_table(sheet, writer, language));
  made.blocks.emplace_back(writer.versions());
  if (!sheet.history.changes.empty()) made.blocks.emplace_back(writer.changes());
  return made;
}

document::Document difference_document(const AgreementHistory& history, std::int64_t from, std::int64_t to,
                                       Language language) {
  const AgreementWriter writer(history, language);
  auto made = writer.begin(
      history.matter.agreement.record.name,
      fmt::format(fmt::runtime(writer.say("{}판과 {}판의 차이", "Versions {} and {} compared")), from, to));
  if (!history.differences(from, to).empty()) made.blocks.emplace_back(writer.differences(from, to));
  return made;
}

document::Document change_document(const AgreementHistory& history, const ChangeWithLines& change, Language language) {
  const AgreementWriter writer(history, language);
  const auto& record = change.change.record;
  auto made = writer.begin(
      writer.choice(change_subjects[static_cast<std::size_t>(record.subject)]) + writer.say(" 변경", ": change"),
      record.code + " · " + writer.choice(change_routes[static_cast<std::size_t>(record.route)]) + " · " +
          writer.choice(change_states[static_cast<std::size_t>(record.state)]));
  if (!change.lines.empty()) made.blocks.emplace_back(writer.lines(change));
  return made;
}

}  // namespace geojeom
