#include "web/access_log.hpp"

#include <fmt/chrono.h>
#include <unistd.h>

#include <cerrno>

#include "core/json_writer.hpp"
#include "core/utf8.hpp"

namespace geojeom {
namespace {

/// At most `bytes_max` bytes, and UTF-8 whatever it was: bytes that are none become U+FFFD.
std::string readable(std::string_view text, std::size_t bytes_max) {
  std::string out;
  for (std::size_t at = 0; at < text.size() && out.size() < bytes_max;) {
    const char32_t c = next_code_point(text, at);
    append_code_point(out, c >= 0x7F && c < 0xA0 ? 0xFFFD : c);
  }
  return out;
}

std::string now_text() {
  const auto now = std::chrono::system_clock::now();
  const auto whole = std::chrono::time_point_cast<std::chrono::seconds>(now);
  const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(now - whole).count();
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(whole)), millis);
}

}  // namespace

std::string access_log_line(const Request& request, const Outcome& outcome, std::string_view route) {
  // An address that is a key by itself is not written down.
  const std::string_view target = route.find("{token}") == std::string_view::npos ? std::string_view(request.raw_target) : route;
  JsonWriter json;
  json.begin_object();
  json.key("at").value(now_text());
  json.key("id").value(request.id);
  json.key("address").value(readable(request.remote_address, 64));
  json.key("method").value(readable(request.method_name, 16));
  json.key("path").value(readable(target.substr(0, target.find('?')), 512));
  json.key("route").value(route);
  json.key("status").value(outcome.status);
  json.key("bytes").value(static_cast<std::int64_t>(outcome.response_bytes));
  json.key("handling_us").value(static_cast<std::int64_t>(outcome.handling.count()));
  json.key("total_us").value(static_cast<std::int64_t>(outcome.total.count()));
  if (!outcome.is_complete) json.key("cut").value(true);
  json.key("agent").value(readable(request.header("User-Agent"), 160));
  json.end_object();
  return json.take() + "\n";
}

void AccessLog::write(std::string_view line) {
  if (descriptor_ < 0) return;
  const std::lock_guard lock(mutex_);
  waiting_ += line;
  const auto now = std::chrono::steady_clock::now();
  if (waiting_.size() < 64 * 1024 && now - written_at_ < std::chrono::seconds(1)) return;
  written_at_ = now;
  write_out();
}

void AccessLog::flush() {
  const std::lock_guard lock(mutex_);
  write_out();
}

void AccessLog::write_out() {
  std::string_view rest = waiting_;
  while (!rest.empty() && descriptor_ >= 0) {
    const auto written = ::write(descriptor_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;  // a full disk must not stop the service; the lines are lost
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  waiting_.clear();
}

}  // namespace geojeom
