#include "web/router.hpp"

#include <span>

#include "core/contract.hpp"

namespace geojeom {

struct Router::Node {
  std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
  std::unique_ptr<Node> named;
  std::map<Method, const Route*> routes;

  bool is_page() const { return !routes.empty(); }
};

namespace {

bool is_name(std::string_view segment) { return segment.size() > 2 && segment.front() == '{' && segment.back() == '}'; }

std::vector<std::string_view> segments_of(std::string_view pattern) {
  std::vector<std::string_view> segments;
  while (!pattern.empty()) {
    pattern.remove_prefix(1);
    const auto slash = std::min(pattern.find('/'), pattern.size());
    if (slash > 0) segments.push_back(pattern.substr(0, slash));
    pattern.remove_prefix(slash);
  }
  return segments;
}

enum class LastSegment : unsigned char { any, literal };

/// The page at the end of the path, literals first; nullptr when there is none.
template <class Node>
const Node* find_page(const Node& node, std::span<const std::string_view> path, LastSegment last) {
  if (path.empty()) return node.is_page() ? &node : nullptr;
  if (const auto literal = node.literals.find(path.front()); literal != node.literals.end()) {
    if (const Node* found = find_page(*literal->second, path.subspan(1), last)) return found;
  }
  const bool may_be_named = node.named && (path.size() > 1 || last == LastSegment::any);
  return may_be_named ? find_page(*node.named, path.subspan(1), last) : nullptr;
}

template <class Routes>
std::string allowed_methods(const Routes& routes) {
  std::string allowed;
  for (const auto& [method, route] : routes) {
    (allowed += allowed.empty() ? "" : ", ") += to_text(method);
    if (method == Method::get) allowed += ", HEAD";
  }
  return allowed + ", OPTIONS";
}

NamedValues parameters_of(const Route& route, std::span<const std::string_view> path) {
  NamedValues parameters;
  const auto pattern = segments_of(route.pattern);
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (is_name(pattern[i])) parameters.add(pattern[i].substr(1, pattern[i].size() - 2), path[i]);
  }
  return parameters;
}

/// WEB-108 when the route does not read a body of this type.
std::optional<Problem> wrong_type(const Route& route, const Request& request) {
  const auto type = request.content_type();
  if (is_safe(route.method) || type.empty()) return std::nullopt;
  const bool is_form = equal_ignoring_case(type, "application/x-www-form-urlencoded") ||
                       equal_ignoring_case(type, "multipart/form-data");
  if (is_form || (route.takes_json && equal_ignoring_case(type, "application/json"))) return std::nullopt;
  return Problem{.code = "WEB-108",
                 .details = {{"type", std::string(type)},
                             {"accepted", route.takes_json ? "application/json" : "multipart/form-data"}}};
}

}  // namespace

Router::Router() : root_(std::make_unique<Node>()) {}
Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

void Router::add(Route route) {
  require(route.pattern.starts_with('/'), "a route begins with a slash");
  require(!route.permission.empty(), "a route says who may use it");
  require(route.handler != nullptr, "a route has a handler");
  Node* node = root_.get();
  for (const auto segment : segments_of(route.pattern)) {
    auto& next = is_name(segment) ? node->named : node->literals[std::string(segment)];
    if (!next) next = std::make_unique<Node>();
    node = next.get();
  }
  routes_.push_back(std::make_unique<Route>(std::move(route)));
  routes_.back()->number = routes_.size();
  const bool is_new = node->routes.emplace(routes_.back()->method, routes_.back().get()).second;
  require(is_new, "two routes of one method and shape");
}

RouteMatch Router::match(const Request& request) const {
  std::vector<std::string_view> path(request.target.segments.begin(), request.target.segments.end());
  RouteMatch match;
  const Node* page = find_page(*root_, std::span<const std::string_view>(path), LastSegment::literal);
  if (page == nullptr && !path.empty()) {
    if (const auto suffix = face_suffix(path.back())) {
      const auto whole = std::exchange(path.back(), suffix->stem);
      page = find_page(*root_, std::span<const std::string_view>(path), LastSegment::any);
      const auto get = page == nullptr ? nullptr : page->routes.begin()->second;
      match.is_face_by_suffix = get != nullptr && get->faces.has(suffix->face);
      match.face = suffix->face;
      if (!match.is_face_by_suffix) {
        page = nullptr;
        path.back() = whole;
      }
    }
  }
  if (page == nullptr) page = find_page(*root_, std::span<const std::string_view>(path), LastSegment::any);
  if (page == nullptr) {
    match.problem = Problem{.code = "WEB-109"};
    return match;
  }
  match.allowed = allowed_methods(page->routes);
  const auto found = page->routes.find(request.method == Method::head ? Method::get : request.method);
  if (found == page->routes.end()) {
    match.problem =
        Problem{.code = "WEB-110", .details = {{"method", request.method_name}, {"allowed", match.allowed}}};
    return match;
  }
  match.route = found->second;
  match.parameters = parameters_of(*match.route, path);
  choose_face(request, match);
  if (!match.problem) match.problem = wrong_type(*match.route, request);
  return match;
}

void Router::choose_face(const Request& request, RouteMatch& match) const {
  if (match.is_face_by_suffix) return;
  const auto face = preferred_face(request.header("Accept"), match.route->faces);
  if (face) {
    match.face = *face;
  } else {
    match.problem = Problem{.code = "WEB-111", .details = {{"offered", names_of(match.route->faces)}}};
  }
}

Face face_of_error(const Request& request) {
  if (!request.target.segments.empty() && face_suffix(request.target.segments.back())) return Face::json;
  return preferred_face(request.header("Accept"), page_and_data).value_or(Face::json);
}

}  // namespace geojeom
