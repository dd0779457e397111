#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "domain/office/guarded_reader.hpp"
#include "figure/figure.hpp"
#include "web/layout.hpp"
#include "web/site.hpp"
#include "web/view.hpp"
#include "web/page_text.hpp"

namespace geojeom {

/// One request on its way to an answer: who asks, one guarded moment of the database, and the frame of the page. Made
/// for each request; handlers load, act and respond through it.
class Visit {
 public:
  Visit(Site& site, Call& call) : site_(site), call_(call) {}

  Site& site() { return site_; }
  Call& call() { return call_; }
  const Request& request() const { return call_.request; }
  const Registry& registry() const { return site_.registry(); }
  const Caller& caller() const { return *call_.caller; }
  Language language() const { return call_.language; }
  bool is_korean() const { return call_.language == Language::ko; }
  Date today() const { return date_in_seoul(site_.clock()); }

  std::string_view say(const PageText& words) const { return words.in(call_.language); }
  std::string say(const PageText& words, TextPlaces places) const { return filled_in(words.in(call_.language), places); }
  std::string_view query(std::string_view name) const { return call_.request.query(name); }
  std::string_view form(std::string_view name) const { return call_.request.form.get(name); }
  std::string_view parameter(std::string_view name) const { return call_.parameter(name); }

  /// One consistent moment, as the caller may see it. Opened at the first use.
  GuardedReader& reader();
  Figures& figures();
  /// The organisation the page is about: the caller's own, or for an overseer the one of `?organisation=`.
  std::int64_t organisation() const;

  /// One transaction in the caller's name. The guarded reader still sees the moment before it; forget() lets it go.
  std::unique_ptr<Writer> write(std::string reason = {});
  void forget();

  /// A text for the menu frame: title, path, section of the side navigation ("funding"...).
  struct PageTitle {
    std::string title;
    std::string_view section{};
    std::vector<MenuItem> path{};  ///< between the section and this page
    int status = 200;
  };
  /// The whole page.
  Html page(const PageTitle& title, const std::function<void(Html&)>& content);
  Response answer_page(const PageTitle& title, const std::function<void(Html&)>& content);
  Response problems(const Problems& problems);
  std::string csrf_token() const;

 private:
  PageFrame frame(const PageTitle& title);

  Site& site_;
  Call& call_;
  std::unique_ptr<Reader> snapshot_;
  std::optional<GuardedReader> reader_;
  std::optional<Figures> figures_;
};

}  // namespace geojeom
