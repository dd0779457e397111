#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/instant.hpp"
#include "core/language.hpp"
#include "web/body_reader.hpp"
#include "web/face.hpp"
#include "web/request.hpp"
#include "web/response.hpp"

namespace geojeom {

struct Call;
struct Caller;
using Handler = std::function<Response(Call&)>;

/// One row of the table of routes.
struct Route {
  Method method = Method::get;
  std::string pattern;     ///< "/companies/{id}"; a name in braces takes one whole segment
  std::string permission;  ///< what the caller must be allowed to do; "public" for everybody
  std::string summary;     ///< one English sentence for the API description
  Faces faces = page_only;
  BodyLimits body{};
  bool takes_json = false;       ///< application/json beside forms
  bool needs_csrf_token = true;  ///< false only where no cookie gives any right
  Handler handler;
  std::size_t number = 0;  ///< 1, 2, 3... in the order of the table; given by the router
};

/// What a handler gets: the request, and what the router found out about it.
struct Call {
  Request& request;
  const Route& route;
  Face face = Face::html;
  bool is_face_by_suffix = false;
  Language language = Language::ko;
  NamedValues parameters;  ///< the names in braces and what stood there
  std::shared_ptr<const Caller> caller{};  ///< who asks; set by the permission check before the handler runs
  std::optional<Instant> session_runs_out_at{};  ///< when a page's session ends if nothing more is asked

  std::string_view parameter(std::string_view name) const { return parameters.get(name); }
};

/// Answer of the table: a route with its parameters, or the problem WEB-109 (no such page), WEB-110 (no such method
/// here), WEB-108 (body of a wrong type), WEB-111 (no face the client accepts).
struct RouteMatch {
  const Route* route = nullptr;
  Face face = Face::html;
  bool is_face_by_suffix = false;
  NamedValues parameters;
  std::string allowed;  ///< methods of the path, for `Allow`; empty when there is no such path
  std::optional<Problem> problem;
};

/// The table of routes. A literal segment wins over a name in braces; two routes of one method and shape are our bug.
class Router {
 public:
  Router();
  ~Router();
  Router(Router&&) noexcept;
  Router& operator=(Router&&) noexcept;

  void add(Route route);
  RouteMatch match(const Request& request) const;
  const std::vector<std::unique_ptr<Route>>& routes() const { return routes_; }

 private:
  struct Node;

  void choose_face(const Request& request, RouteMatch& match) const;

  std::unique_ptr<Node> root_;
  std::vector<std::unique_ptr<Route>> routes_;
};

/// The face in which an error is told: the one asked for when it is data, else a page, unless pages are not accepted.
Face face_of_error(const Request& request);

}  // namespace geojeom
