#include "cli/money_asked.hpp"

#include "cli/record_words.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"

namespace geojeom::cli {

MoneyAsked read_money_asked(const Args& args, const Session& session) {
  MoneyAsked asked{.store = session.open(), .reader = {}};
  asked.reader = asked.store->read();
  const auto tenant = tenant_of(args, *asked.reader, session.registry());
  if (tenant) {
    asked.organisation = *tenant;
  } else {
    asked.problems.add(tenant.problem());
  }
  if (const auto typed = args.text("--date")) {
    const auto date = parse_date(*typed);
    if (date) {
      asked.date = *date;
    } else {
      asked.problems.add(date.problem());
    }
  }
  return asked;
}

std::optional<std::int64_t> referred_by(const Args& args, std::string_view option, std::string_view type,
                                        MoneyAsked& asked) {
  const auto text = args.text(option);
  if (!text) return std::nullopt;
  const auto id = find_meant(*asked.reader, asked.reader->registry().at(type), asked.organisation, *text);
  if (id) return *id;
  asked.problems.add(id.problem());
  return std::nullopt;
}

std::size_t choice_of(const Args& args, std::string_view option, std::span<const Choice> choices, MoneyAsked& asked,
                      std::size_t otherwise) {
  const auto text = args.text(option);
  if (!text) return otherwise;
  std::string expected;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].code == *text || choices[i].ko == *text) return i;
    expected += (expected.empty() ? "" : ", ") + std::string(choices[i].code);
  }
  asked.problems.add({.code = "CLI-103",
                      .field = std::string(option),
                      .details = {{"option", std::string(option)}, {"value", *text}, {"expected", expected}}});
  return otherwise;
}

}  // namespace geojeom::cli
