#include "web/visit.hpp"

#include <algorithm>
#include <charconv>

#include "record/registry.hpp"
#include "web/application.hpp"
#include "web/frame_words.hpp"
#include "web/menu_groups.hpp"
#include "web/menu_words.hpp"
#include "web/pages.hpp"
#include "web/pages/portal_words.hpp"

namespace geojeom {
namespace {

/// The pages made for a job of a section, those of longer addresses before those that they begin with.
std::vector<MenuItem> job_pages(const Visit& visit, const Site& site, const Caller& caller, std::string_view room,
                                std::string_view here) {
  std::vector<MenuItem> items;
  for (const auto& entry : site.pages->menu()) {
    if (entry.section != room || !is_permitted(caller, site.registry(), entry.permission, NamedValues())) continue;
    const auto end = entry.address.find('?');
    const auto path = std::string_view(entry.address).substr(0, end);
    const bool is_current = here == path || (here.starts_with(path) && here[path.size()] == '/');
    items.push_back({std::string(visit.say(entry.label)), entry.address, is_current});
  }
  return items;
}

SideGroup& group_of(std::vector<SideGroup>& groups, std::string_view label) {
  for (auto& group : groups) {
    if (group.label == label) return group;
  }
  return groups.emplace_back(SideGroup{std::string(label), {}, false});
}

/// The lists of a section's records, in the groups of its work; the group of this page is open.
std::vector<SideGroup> record_groups(const Visit& visit, const Site& site, const Caller& caller, std::string_view room,
                                     std::string_view here) {
  std::vector<SideGroup> groups;
  std::size_t count = 0;
  const auto add = [&](std::string_view label, const RecordType& type) {
    if (limit_of(caller, type, Right::read) == Limit::nothing) return;
    const std::string address = "/records/" + type.name();
    const bool is_current = here == address || here.starts_with(address + "/");
    SideGroup& group = group_of(groups, label);
    group.items.push_back({std::string(type.label(visit.language())), address, is_current});
    group.is_open |= is_current;
    ++count;
  };
  for (const auto& group : menu_groups()) {
    if (group.room != room) continue;
    for (const auto name : group.types) {
      if (const RecordType* type = site.registry().find(name)) add(visit.say(group.label), *type);
    }
  }
  const auto rest = visit.say(groups.empty() ? menu_words::all_records : menu_words::others);
  for (const auto& type : site.registry().types()) {
    if (type.room() == room && menu_group_of(type) == nullptr) add(rest, type);
  }
  constexpr std::size_t shown_at_once = 12;
  if (count <= shown_at_once) {
    for (auto& group : groups) group.is_open = true;
  }
  return groups;
}

std::string first_address(const Site& site, const Caller& caller, std::string_view room) {
  for (const auto& entry : site.pages->menu()) {
    if (entry.section == room && is_permitted(caller, site.registry(), entry.permission, NamedValues()))
      return entry.address;
  }
  for (const auto& group : menu_groups()) {
    if (group.room != room) continue;
    for (const auto name : group.types) {
      const RecordType* type = site.registry().find(name);
      if (type != nullptr && limit_of(caller, *type, Right::read) != Limit::nothing) return "/records/" + type->name();
    }
  }
  for (const auto& type : site.registry().types()) {
    if (type.room() == room && limit_of(caller, type, Right::read) != Limit::nothing) return "/records/" + type.name();
  }
  return {};
}

/// The main menu of who is not signed in.
constexpr std::pair<PageText, const char*> public_menu[] = {{portal_words::title, "/portal"},
                                                            {portal_words::calls, "/portal/calls"},
                                                            {portal_words::events, "/portal/events"},
                                                            {portal_words::equipment, "/portal/equipment"},
                                                            {portal_words::results, "/portal/results"}};

std::string role_names(const Caller& caller, const Registry& registry, Language language) {
  const auto& choices = registry.at("role_assignment").find_field("role")->choices;
  std::string names;
  for (const auto& held : caller.roles) {
    for (const auto& choice : choices) {
      if (choice.code != held.role) continue;
      names += (names.empty() ? "" : ", ") + std::string(language == Language::ko ? choice.ko : choice.en);
    }
  }
  return names;
}

/// The time of day in Seoul at which the session runs out, and the seconds until then.
void add_session(PageFrame& frame, const Call& call, Instant now) {
  if (!call.session_runs_out_at) return;
  frame.session_until = to_seoul_text(*call.session_runs_out_at).substr(11, 5);
  frame.session_seconds_left = (call.session_runs_out_at->micros() - now.micros()) / 1'000'000;
}

}  // namespace

GuardedReader& Visit::reader() {
  if (!reader_) {
    snapshot_ = site_.store.read();
    reader_.emplace(*snapshot_, registry(), caller());
  }
  return *reader_;
}

Figures& Visit::figures() {
  if (!figures_) figures_.emplace(reader(), site_.catalogue);
  return *figures_;
}

std::int64_t Visit::organisation() const {
  const auto asked = query("organisation");
  std::int64_t id = 0;
  std::from_chars(asked.data(), asked.data() + asked.size(), id);
  const auto& readable = caller().organisations;
  return std::find(readable.begin(), readable.end(), id) != readable.end() ? id : caller().organisation;
}

std::unique_ptr<Writer> Visit::write(std::string reason) {
  return site_.store.write({.name = caller().account(), .reason = std::move(reason), .at = site_.clock()});
}

void Visit::forget() {
  figures_.reset();
  reader_.reset();
  snapshot_.reset();
}

PageFrame Visit::frame(const PageTitle& title) {
  PageFrame frame{.title = title.title,
                  .language = language(),
                  .organisation = caller().organisation_name,
                  .here = request().raw_target,
                  .csrf_token = csrf_token(),
                  .is_high_contrast = request().cookies.get(contrast_cookie) == "high"};
  frame.path.push_back({std::string(text(Text::home, language())), caller().is_anonymous() ? "/portal" : "/"});
  if (caller().is_anonymous()) {
    for (const auto& [label, address] : public_menu) {
      const bool is_here = request().target.path == address;
      frame.menu.push_back({std::string(say(label)), address, is_here});
    }
  } else {
    const auto roles = role_names(caller(), registry(), language());
    frame.user = caller().name + (roles.empty() ? "" : " (" + roles + ")");
    add_session(frame, call_, site_.clock());
    frame.menu.push_back({std::string(say(frame_words::today)), "/", request().target.path == "/"});
    for (const auto& section : sections()) {
      const auto address = first_address(site_, caller(), section.room);
      if (address.empty()) continue;
      frame.menu.push_back({std::string(say(section.label)), address, section.room == title.section});
      if (section.room != title.section) continue;
      frame.side_title = std::string(say(section.label));
      frame.side = job_pages(*this, site_, caller(), section.room, request().target.path);
      frame.groups = record_groups(*this, site_, caller(), section.room, request().target.path);
      frame.path.push_back({frame.side_title, address});
    }
  }
  for (const auto& step : title.path) frame.path.push_back(step);
  if (request().target.path != "/") frame.path.push_back({title.title, request().raw_target});
  return frame;
}

std::string Visit::csrf_token() const { return site_.application->csrf().token_for(geojeom::caller_of(request())); }

Html Visit::page(const PageTitle& title, const std::function<void(Html&)>& content) {
  return page_html(frame(title), site_.application->assets(), content);
}

Response Visit::answer_page(const PageTitle& title, const std::function<void(Html&)>& content) {
  return html_response(page(title, content).take(), title.status);
}

Response Visit::problems(const Problems& problems) {
  return site_.application->problem_answer(problems, request(), language());
}

}  // namespace geojeom
