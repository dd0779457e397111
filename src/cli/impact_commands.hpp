#pragma once

#include "cli/args.hpp"
#include "cli/command.hpp"
#include "cli/session.hpp"
#include "cli/terminal.hpp"

namespace geojeom::cli {

/// The subcommands of `impact`; each reads words, calls a method of analysis/impact and prints.
int run_impact_multipliers(const Args& args, Session& session, Terminal& terminal);
int run_impact_shock(const Args& args, Session& session, Terminal& terminal);
int run_impact_inverse(const Args& args, Session& session, Terminal& terminal);
int run_impact_linkages(const Args& args, Session& session, Terminal& terminal);
int run_impact_footprint(const Args& args, Session& session, Terminal& terminal);
int run_impact_regionalise(const Args& args, Session& session, Terminal& terminal);
int run_impact_balance(const Args& args, Session& session, Terminal& terminal);
int run_impact_coefficients(const Args& args, Session& session, Terminal& terminal);
int run_impact_study(const Args& args, Session& session, Terminal& terminal);
int run_impact_calibrate(const Args& args, Session& session, Terminal& terminal);
int run_impact_sheet(const Args& args, Session& session, Terminal& terminal);
int run_impact_symmetric(const Args& args, Session& session, Terminal& terminal);
int run_impact_decompose(const Args& args, Session& session, Terminal& terminal);
int run_impact_prices(const Args& args, Session& session, Terminal& terminal);
int run_impact_entry(const Args& args, Session& session, Terminal& terminal);

}  // namespace geojeom::cli
