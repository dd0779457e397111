#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Event;

/// One session or track of an event.
struct EventSession {
  Id<Event> event;
  std::int64_t number;
  std::string name;
  std::optional<Instant> starts_at;
  std::optional<Instant> ends_at;
  std::optional<std::string> speakers;
  std::optional<std::string> topics;
};

inline RecordText describe(const EventSession*) {
  return {.ko = "행사 세션",
          .en = "Event session",
          .help_ko = "행사의 세션과 발표 주제",
          .help_en = "A session of an event with its topics",
          .fields =
              {
                  field<&EventSession::event>({.ko = "행사", .en = "Event", .to = "event", .list = true}),
                  field<&EventSession::number>({.ko = "순서", .en = "Number", .min = 1, .list = true}),
                  field<&EventSession::name>({.ko = "세션명", .en = "Name", .searchable = true, .list = true}),
                  field<&EventSession::starts_at>({.ko = "시작", .en = "Starts at"}),
                  field<&EventSession::ends_at>({.ko = "끝", .en = "Ends at"}),
                  field<&EventSession::speakers>({.ko = "발표자·기관", .en = "Speakers", .searchable = true}),
                  field<&EventSession::topics>({.ko = "주제", .en = "Topics", .searchable = true, .long_text = true}),
              },
          .unique_together = {{"event", "number"}}};
}

}  // namespace geojeom
