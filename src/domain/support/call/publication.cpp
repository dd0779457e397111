#include "domain/support/call/publication.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/json_writer.hpp"
#include "domain/support/records/support_type.hpp"

namespace geojeom::support {
namespace {

std::string_view bizinfo_field(SupportFamily family) {
  switch (family) {
    case SupportFamily::finance:
      return "금융";
    case SupportFamily::technology:
    case SupportFamily::voucher:
      return "기술";
    case SupportFamily::training:
      return "인력";
    case SupportFamily::exports:
      return "수출";
    case SupportFamily::commercialisation:
      return "내수";
    case SupportFamily::space:
      return "창업";
    case SupportFamily::consulting:
      return "경영";
    case SupportFamily::other:
      break;
  }
  return "기타";
}

std::string xml(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string summary(const PublishedCall& one) {
  return fmt::format("{} · 접수 {}{}", one.organisation, to_korean_text(one.call.reception),
                     one.call.target ? " · " + *one.call.target : "");
}

/// "Mon, 02 Mar 2026 00:00:00 +0900", midnight in Seoul.
std::string rfc822(Date date) {
  constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
  constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  return fmt::format("{}, {:02} {} {} 00:00:00 +0900", days[static_cast<std::size_t>(date.weekday())], date.day(),
                     months[static_cast<std::size_t>(date.month()) - 1], date.year());
}

std::string digits(Date date) { return fmt::format("{:04}{:02}{:02}", date.year(), date.month(), date.day()); }

/// Escaped, and folded so that no line is longer than 75 bytes; a folded line never cuts a letter.
std::string calendar_line(std::string_view name, std::string_view value) {
  std::string line(name);
  line += ':';
  for (const char c : value) {
    if (c == ',' || c == ';' || c == '\\') line += '\\';
    if (c == '\n') {
      line += "\\n";
    } else {
      line += c;
    }
  }
  std::string folded;
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t size = 1;
    while (at + size < line.size() && (static_cast<unsigned char>(line[at + size]) & 0xC0) == 0x80) ++size;
    if (used + size > 74) {
      folded += "\r\n ";
      used = 1;
    }
    folded += line.substr(at, size);
    used += size;
    at += size;
  }
  return folded + "\r\n";
}

std::string utc_stamp(Instant at) {
  std::string text = to_text(Instant::from_seconds(at.micros() / 1'000'000));
  text.erase(std::remove_if(text.begin(), text.end(), [](char c) { return c == '-' || c == ':'; }), text.end());
  return text;
}

}  // namespace

std::vector<PublishedCall> load_published_calls(Reader& reader, const Registry& registry, std::int64_t organisation) {
  const RecordType& organisations = registry.at("organisation");
  const auto owner = reader.find(organisations, organisation);
  const std::string name = owner ? title_of(organisations, owner->row, Language::ko) : "";
  const RecordTable<SupportType> types(registry, "support_type");
  std::vector<PublishedCall> published;
  const Condition not_cancelled{"state", Compare::not_equal, {std::string("cancelled")}};
  for (auto& one : RecordTable<CallForApplications>(registry, "call")
                       .where(reader, {not_cancelled, {"published_on", Compare::is_set}}, organisation)) {
    PublishedCall call{.id = one.id, .call = std::move(one.record), .organisation = name, .field = "기타", .type = {}};
    if (call.call.support_type) {
      if (const auto type = types.find(reader, *call.call.support_type)) {
        call.field = bizinfo_field(type->record.family);
        call.type = type->record.name;
      }
    }
    published.push_back(std::move(call));
  }
  std::stable_sort(published.begin(), published.end(), [](const PublishedCall& a, const PublishedCall& b) {
    return *a.call.published_on > *b.call.published_on;
  });
  return published;
}

std::string rss_feed(const std::vector<PublishedCall>& calls, const PublicationPlace& place) {
  std::string feed = fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss "
      "version=\"2.0\"><channel>\n<title>{0}</title>\n<link>{1}</link>\n"
      "<description>{0}</description>\n<language>ko</language>\n",
      xml(place.title), xml(place.address));
  for (const auto& one : calls) {
    feed += fmt::format(
        "<item><title>{}</title><link>{}{}</link><guid isPermaLink=\"false\">{}</guid><pubDate>{}</pubDate>"
        "<description>{}</description></item>\n",
        xml(one.call.name), xml(place.address), one.id, xml(one.call.code), rfc822(*one.call.published_on),
        xml(summary(one)));
  }
  return feed + "</channel></rss>\n";
}

std::string calendar_feed(const std::vector<PublishedCall>& calls, const PublicationPlace& place) {
  std::string feed = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Geojeom//Calls//KO\r\n";
  feed += calendar_line("X-WR-CALNAME", place.title);
  for (const auto& one : calls) {
    feed += "BEGIN:VEVENT\r\n";
    feed += calendar_line("UID", one.call.code + "@geojeom");
    feed += calendar_line("DTSTAMP", utc_stamp(place.made_at));
    feed += calendar_line("DTSTART;VALUE=DATE", digits(one.call.reception.first()));
    feed += calendar_line("DTEND;VALUE=DATE", digits(one.call.reception.last().plus_days(1)));
    feed += calendar_line("SUMMARY", one.call.name);
    feed += calendar_line("DESCRIPTION", summary(one));
    feed += calendar_line("URL", place.address + std::to_string(one.id));
    feed += "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-P1D\r\n";
    feed += calendar_line("DESCRIPTION", one.call.name + " 마감 하루 전");
    feed += "END:VALARM\r\nEND:VEVENT\r\n";
  }
  return feed + "END:VCALENDAR\r\n";
}

std::string bizinfo_json(const std::vector<PublishedCall>& calls, const PublicationPlace& place) {
  JsonWriter json;
  json.begin_object().key("jsonArray").begin_array();
  for (const auto& one : calls) {
    const auto text = [&](const char* name, const std::string& value) { json.key(name).value(value); };
    json.begin_object();
    text("pblancId", one.call.code);
    text("pblancNm", one.call.name);
    text("pblancUrl", place.address + std::to_string(one.id));
    text("jrsdInsttNm", one.organisation);
    text("excInsttNm", one.organisation);
    text("bsnsSumryCn", summary(one));
    text("pldirSportRealmLclasCodeNm", one.field);
    text("pldirSportRealmMlsfcCodeNm", one.type);
    text("trgetNm", one.call.target.value_or(""));
    text("reqstBeginEndDe", digits(one.call.reception.first()) + " ~ " + digits(one.call.reception.last()));
    text("refrncNm", one.call.contact.value_or(""));
    text("hashtags", one.organisation + "," + one.field);
    text("creatPnttm", to_text(*one.call.published_on) + " 00:00:00");
    json.key("totCnt").value(calls.size());
    json.end_object();
  }
  json.end_array().end_object();
  return json.take();
}

}  // namespace geojeom::support
