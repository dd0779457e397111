#include <fmt/format.h>

#include <algorithm>

#include "domain/funding/ledger_book.hpp"
#include "domain/funding/records/budget_item.hpp"
#include "domain/funding/records/funding_line.hpp"
#include "record/registry.hpp"

namespace geojeom {
namespace {

using document::Align;
using document::Content;

/// One number of a balance with its head.
struct BalanceColumn {
  const char* ko;
  const char* en;
  Won (*amount)(const Balance& balance);
  bool is_of_items = true;  ///< says something of a cost item too: nothing is granted to an item
};

constexpr BalanceColumn balance_columns[] = {
    {"확정·계획", "Agreed", [](const Balance& b) { return b.agreed; }},
    {"교부", "Granted", [](const Balance& b) { return b.granted; }, false},
    {"원인행위 잔액", "Bound", [](const Balance& b) { return b.committed; }},
    {"집행", "Spent", [](const Balance& b) { return b.spent; }},
    {"전용", "Transferred", [](const Balance& b) { return b.transferred; }},
    {"이월", "Carried over", [](const Balance& b) { return b.carried; }},
    {"반납", "Returned", [](const Balance& b) { return b.refunded; }, false},
    {"이자", "Interest", [](const Balance& b) { return b.interest; }, false},
    {"남은 예산", "Left of the plan", [](const Balance& b) { return b.left(); }},
    {"통장 잔액", "In the account", [](const Balance& b) { return b.held(); }, false},
};

class BookWriter {
 public:
  BookWriter(Reader& reader, Language language) : reader_(reader), language_(language) {}

  std::string say(std::string_view ko, std::string_view en) const {
    return std::string(language_ == Language::ko ? ko : en);
  }
  std::string day(Date date) const { return language_ == Language::ko ? to_korean_text(date) : to_text(date); }

  document::Document begin(std::string title, std::string subtitle, std::int64_t organisation, Date as_of) const {
    document::Document written{
        .title = std::move(title), .subtitle = std::move(subtitle), .dated = as_of, .language = language_};
    const RecordType& type = reader_.registry().at("organisation");
    if (const auto stored = reader_.find(type, organisation))
      written.organisation = title_of(type, stored->row, language_);
    written.date_line = day(as_of);
    written.furniture.header = written.organisation + " · " + written.title;
    return written;
  }

  document::Table balance_table(std::string caption, BalanceCut cut, const Balances& balances,
                                const std::string& prefix = {}) const {
    document::Table table{.caption = std::move(caption), .unit_line = say("단위: 원", "Unit: KRW")};
    document::Row head;
    const auto add_head = [&](std::string text, Align align) {
      table.columns.push_back(align);
      head.cells.push_back({.content = {.value = std::move(text)}, .align = Align::centre});
    };
    add_head(say("구분", "Line"), Align::left);
    const auto columns = columns_of(cut);
    for (const auto* column : columns) add_head(say(column->ko, column->en), Align::right);
    table.header.push_back(std::move(head));
    for (const auto& line : balances.lines) {
      const auto* id = number_in(line.key);
      const bool is_nothing = std::all_of(columns.begin(), columns.end(),
                                          [&](const auto* column) { return column->amount(line) == Won(0); });
      if (is_nothing) continue;
      Content name{.value = name_of(cut, line.key)};
      if (!prefix.empty() && id != nullptr) name.figure_link = prefix + std::to_string(*id);
      table.rows.push_back(row_of(std::move(name), line, columns));
    }
    table.rows.push_back(row_of({.value = say("합계", "Total")}, balances.total, columns));
    table.rows.back().kind = document::RowKind::total;
    return table;
  }

  document::Table entry_table(const LedgerBook& book, const BookForm& form) const {
    const std::size_t shown =
        form.entries_max == 0 ? book.entries.size() : std::min(form.entries_max, book.entries.size());
    document::Table table{.caption = say("전표", "Entries"), .unit_line = say("단위: 원", "Unit: KRW")};
    const std::pair<std::string, Align> heads[] = {
        {say("전표번호", "Code"), Align::left},    {say("일자", "Date"), Align::right},
        {say("구분", "Kind"), Align::left},        {say("재원", "Source"), Align::left},
        {say("비목", "Cost item"), Align::left},   {say("금액", "Amount"), Align::right},
        {say("거래처", "Payee"), Align::left},     {say("증빙", "Evidence"), Align::left},
        {say("적요", "Description"), Align::left}, {say("정정", "Correct"), Align::left}};
    document::Row head;
    for (const auto& [text, align] : heads) {
      table.columns.push_back(align);
      head.cells.push_back({.content = {.value = text}, .align = Align::centre});
    }
    table.header.push_back(std::move(head));
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(entry_row(book, book.entries[i], form));
    if (shown < book.entries.size()) {
      table.notes.push_back(fmt::format(fmt::runtime(say("전표 {}건 가운데 최근 {}건입니다. 모두 보려면 내려받으세요.",
                                                         "The latest {1} of {0} entries; the download has all.")),
                                        book.entries.size(), shown));
    }
    return table;
  }

 private:
  static std::vector<const BalanceColumn*> columns_of(BalanceCut cut) {
    std::vector<const BalanceColumn*> columns;
    for (const auto& column : balance_columns) {
      if (cut != BalanceCut::cost_item || column.is_of_items) columns.push_back(&column);
    }
    return columns;
  }

  static document::Row row_of(Content name, const Balance& balance, const std::vector<const BalanceColumn*>& columns) {
    document::Row row;
    row.cells.push_back({.content = std::move(name)});
    for (const auto* column : columns) {
      row.cells.push_back({.content = {.value = document::Amount{column->amount(balance), WonUnit::won, 0}}});
    }
    return row;
  }

  /// Lines and items by what they are: their codes are long and alike.
  std::string name_of(BalanceCut cut, const Value& key) const {
    const auto* id = number_in(key);
    if (id == nullptr || (cut != BalanceCut::line && cut != BalanceCut::cost_item))
      return label_of(reader_, cut, key, language_);
    return cut == BalanceCut::line ? line_name(*id) : item_name(*id);
  }

  std::string line_name(std::int64_t id) const {
    const RecordType& type = reader_.registry().at("funding_line");
    const auto stored = reader_.find(type, id);
    if (!stored) return "#" + std::to_string(id);
    const auto line = from_row<FundingLine>(type, stored->row);
    const auto& source = fund_sources[static_cast<std::size_t>(line.source)];
    return fmt::format("{} {}", line.year.year(), say(source.ko, source.en));
  }

  std::string item_name(std::int64_t id) const {
    const RecordType& type = reader_.registry().at("budget_item");
    const auto stored = reader_.find(type, id);
    if (!stored) return "#" + std::to_string(id);
    const auto item = from_row<BudgetItem>(type, stored->row);
    const auto& category = cost_categories[static_cast<std::size_t>(item.category)];
    return fmt::format("{} {}{}", item.year.year(), say(category.ko, category.en),
                       item.name ? " · " + *item.name : std::string());
  }

  document::Row entry_row(const LedgerBook& book, const BookEntry& each, const BookForm& form) const {
    const LedgerEntry& entry = each.entry;
    document::Row row;
    const auto add = [&](Content content) { row.cells.push_back({.content = std::move(content)}); };
    const auto& source = fund_sources[static_cast<std::size_t>(entry.source)];
    add({.value = entry.code, .figure_link = fmt::format("/records/ledger_entry/{}", each.id)});
    add({.value = entry.on});
    add({.value = std::string(label(entry.kind, language_)) +
                  (entry.corrects ? say(" 정정", ", corrected") : std::string())});
    const bool has_source = entry.kind != LedgerKind::transfer || entry.funding_line;
    add({.value = has_source ? say(source.ko, source.en) : std::string("-")});
    add({.value = entry.budget_item ? item_name(entry.budget_item->value) : std::string()});
    add({.value = document::Amount{entry.amount, WonUnit::won, 0}});
    add({.value = entry.vendor.value_or("")});
    Content evidence{.value = entry.evidence_number.value_or("")};
    if (entry.evidence) {
      evidence.figure_link = fmt::format("/records/ledger_entry/{}/file/evidence", each.id);
      if (!entry.evidence_number) evidence.value = say("파일", "File");
    }
    add(std::move(evidence));
    add({.value = entry.description.value_or("")});
    add(correction_of(book, each, form));
    return row;
  }

  Content correction_of(const LedgerBook& book, const BookEntry& each, const BookForm& form) const {
    if (each.entry.corrects) return {.value = say("← ", "of ") + *each.entry.corrects};
    if (each.is_undone) return {.value = say("정정됨", "taken back")};
    if (!form.may_correct) return {.value = std::string()};
    return {.value = say("정정", "Correct"),
            .figure_link = fmt::format("/ledger/{}/correct?entry={}", book.request.project, each.entry.code)};
  }

  Reader& reader_;
  Language language_;
};

}  // namespace

document::Document book_document(Reader& reader, const LedgerBook& book, const BookForm& form) {
  const BookWriter writer(reader, form.language);
  auto written = writer.begin(
      book.name + writer.say(" 원장", ", ledger"),
      fmt::format("{} · {}{}", book.code,
                  book.request.year ? std::to_string(*book.request.year) + writer.say("년도 · ", " · ") : std::string(),
                  fmt::format(fmt::runtime(writer.say("{} 현재", "as of {}")), writer.day(book.request.as_of))),
      book.request.organisation, book.request.as_of);
  const auto add = [&](std::string_view ko, std::string_view en, BalanceCut cut, const Balances& balances) {
    if (!balances.lines.empty()) written.blocks.emplace_back(writer.balance_table(writer.say(ko, en), cut, balances));
  };
  add("재원별", "By funding line", BalanceCut::line, book.lines);
  add("비목별", "By cost item", BalanceCut::cost_item, book.items);
  if (book.years.lines.size() > 1) add("연도별", "By year", BalanceCut::year, book.years);
  written.blocks.emplace_back(writer.entry_table(book, form));
  return written;
}

document::Document balances_document(Reader& reader, const BalanceRequest& request, const Balances& balances,
                                     Language language) {
  const BookWriter writer(reader, language);
  auto written = writer.begin(
      writer.say("원장 잔액", "Ledger balances"),
      fmt::format(fmt::runtime(writer.say("{}{} 현재", "{}as of {}")),
                  request.year ? std::to_string(*request.year) + writer.say("년도 · ", " · ") : std::string(),
                  writer.day(request.as_of)),
      request.organisation, request.as_of);
  const bool is_project = request.cut == BalanceCut::project;
  written.blocks.emplace_back(writer.balance_table(writer.say("잔액", "Balances"), request.cut, balances,
                                                   is_project ? "/ledger/" : std::string()));
  return written;
}

}  // namespace geojeom
