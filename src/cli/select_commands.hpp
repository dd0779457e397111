#pragma once

#include <string>

namespace geojeom::cli {

class Args;
class Terminal;
struct Session;

int run_select_aggregate(const Args&, Session&, Terminal&);
int run_select_lq(const Args&, Session&, Terminal&);
int run_select_specialisation(const Args&, Session&, Terminal&);
int run_select_localisation(const Args&, Session&, Terminal&);
int run_select_shift_share(const Args&, Session&, Terminal&);
int run_select_growth(const Args&, Session&, Terminal&);
int run_select_screen(const Args&, Session&, Terminal&);
int run_select_relatedness(const Args&, Session&, Terminal&);
int run_select_complexity(const Args&, Session&, Terminal&);
int run_select_clusters(const Args&, Session&, Terminal&);
int run_select_weigh_ahp(const Args&, Session&, Terminal&);
int run_select_weigh_entropy(const Args&, Session&, Terminal&);
int run_select_weigh_critic(const Args&, Session&, Terminal&);
int run_select_weigh_merec(const Args&, Session&, Terminal&);
int run_select_weigh_equal(const Args&, Session&, Terminal&);
/// One ranking method by its name.
int run_select_rank(const Args&, Terminal&, const std::string& method);
int run_select_compare(const Args&, Session&, Terminal&);
int run_select_smaa(const Args&, Session&, Terminal&);
int run_select_sensitivity(const Args&, Session&, Terminal&);
int run_select_stages(const Args&, Session&, Terminal&);
int run_select_study(const Args&, Session&, Terminal&);
int run_select_freeze(const Args&, Session&, Terminal&);

}  // namespace geojeom::cli
