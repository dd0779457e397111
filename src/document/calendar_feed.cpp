#include "document/calendar_feed.hpp"

#include <fmt/format.h>

namespace geojeom::document {
namespace {

constexpr std::size_t octets_a_line = 75;

bool continues_a_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

/// Appends a line of any length; its continuation lines begin with a space, which counts.
void add_line(std::string& out, std::string_view line) {
  std::size_t room = octets_a_line;
  while (line.size() > room) {
    std::size_t cut = room;
    while (cut > 0 && continues_a_character(line[cut])) --cut;
    out += line.substr(0, cut);
    out += "\r\n ";
    line.remove_prefix(cut);
    room = octets_a_line - 1;
  }
  out += line;
  out += "\r\n";
}

/// RFC 5545 3.3.11: backslash, semicolon, comma and line breaks; other control characters are not allowed at all.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char byte : text) {
    if (byte == '\\' || byte == ';' || byte == ',') {
      out += '\\';
      out += byte;
    } else if (byte == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(byte) >= 0x20 || byte == '\t') {
      out += byte;
    }
  }
  return out;
}

std::string day_text(Date date) { return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day()); }

/// "20260302T003000Z".
std::string instant_text(Instant at) {
  std::string text;
  for (const char byte : to_text(at).substr(0, 19)) {
    if (byte != '-' && byte != ':') text += byte;
  }
  return text + "Z";
}

void add_text(std::string& out, std::string_view name, std::string_view text) {
  if (!text.empty()) add_line(out, fmt::format("{}:{}", name, escaped(text)));
}

void add_reminder(std::string& out, const CalendarDay& day) {
  if (day.remind_days_before <= 0) return;
  add_line(out, "BEGIN:VALARM");
  add_line(out, "ACTION:DISPLAY");
  add_text(out, "DESCRIPTION", day.summary);
  add_line(out, fmt::format("TRIGGER:-P{}D", day.remind_days_before));
  add_line(out, "END:VALARM");
}

void add_day(std::string& out, const CalendarDay& day, const std::string& stamp) {
  add_line(out, "BEGIN:VEVENT");
  add_text(out, "UID", day.uid);
  add_line(out, "DTSTAMP:" + stamp);
  add_line(out, "DTSTART;VALUE=DATE:" + day_text(day.on));
  add_line(out, "DTEND;VALUE=DATE:" + day_text(day.on.plus_days(1)));  // the first day that no longer belongs to it
  add_text(out, "SUMMARY", day.summary);
  add_text(out, "DESCRIPTION", day.description);
  add_text(out, "CATEGORIES", day.category);
  if (!day.address.empty()) add_line(out, "URL:" + day.address);
  add_line(out, "TRANSP:TRANSPARENT");
  add_reminder(out, day);
  add_line(out, "END:VEVENT");
}

}  // namespace

std::string write_calendar(const CalendarFeed& feed) {
  std::string out;
  add_line(out, "BEGIN:VCALENDAR");
  add_line(out, "VERSION:2.0");
  add_line(out, "PRODID:-//Geojeom//Clocks//KO");
  add_line(out, "CALSCALE:GREGORIAN");
  add_line(out, "METHOD:PUBLISH");
  add_text(out, "X-WR-CALNAME", feed.name);
  const std::string stamp = instant_text(feed.written_at);
  for (const auto& day : feed.days) add_day(out, day, stamp);
  add_line(out, "END:VCALENDAR");
  return out;
}

}  // namespace geojeom::document
