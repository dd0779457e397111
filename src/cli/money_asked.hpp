#pragma once

#include <memory>
#include <optional>

#include "cli/args.hpp"
#include "cli/session.hpp"
#include "record/describe.hpp"
#include "record/store.hpp"

namespace geojeom::cli {

/// What the commands on money have in common: a moment of the database, whose money, and by which day.
struct MoneyAsked {
  std::unique_ptr<Store> store;
  std::unique_ptr<Reader> reader;
  std::int64_t organisation = 0;
  std::optional<Date> date{};
  Problems problems{};
};

/// Reads --organisation and --date; says every problem at once.
MoneyAsked read_money_asked(const Args& args, const Session& session);

/// The record that an option names, of the organisation; nothing without the option. Problems go into `asked`.
std::optional<std::int64_t> referred_by(const Args& args, std::string_view option, std::string_view type,
                                        MoneyAsked& asked);

/// The place of the code that an option gives among choices; `otherwise` without the option. CLI-103 names the codes.
std::size_t choice_of(const Args& args, std::string_view option, std::span<const Choice> choices, MoneyAsked& asked,
                      std::size_t otherwise);

}  // namespace geojeom::cli
