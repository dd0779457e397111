#include "exchange/import/row_pipeline.hpp"

namespace geojeom {

RowPipeline::RowPipeline(RowIntake& intake, const TableReader& reader) : intake_(intake), reader_(reader) {
  for (std::size_t i = 0; i < batches_under_way; ++i) empty_.emplace_back().rows.resize(batch_rows);
  thread_ = std::thread([this] { read_all(); });
}

RowPipeline::~RowPipeline() {
  {
    const std::lock_guard guard(mutex_);
    is_stopped_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void RowPipeline::read_all() {
  try {
    for (bool more = true; more;) {
      Batch batch;
      {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return is_stopped_ || !empty_.empty(); });
        if (is_stopped_) return;
        batch = std::move(empty_.front());
        empty_.pop_front();
      }
      more = read_batch(batch);
      const std::lock_guard guard(mutex_);
      full_.push_back(std::move(batch));
      is_ended_ = !more;
      changed_.notify_all();
    }
  } catch (...) {
    const std::lock_guard guard(mutex_);
    failure_ = std::current_exception();
    is_ended_ = true;
    changed_.notify_all();
  }
}

bool RowPipeline::read_batch(Batch& batch) {
  batch.count = 0;
  while (batch.count < batch.rows.size() && intake_.next(batch.rows[batch.count])) ++batch.count;
  batch.bytes_read = reader_.bytes_read();
  return batch.count == batch.rows.size();
}

void RowPipeline::run(const std::function<bool(Batch&)>& save) {
  while (true) {
    Batch batch;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [&] { return is_ended_ || !full_.empty(); });
      if (full_.empty()) break;
      batch = std::move(full_.front());
      full_.pop_front();
    }
    if (!save(batch)) return;
    const std::lock_guard guard(mutex_);
    empty_.push_back(std::move(batch));
    changed_.notify_all();
  }
  if (failure_) std::rethrow_exception(failure_);
}

}  // namespace geojeom
