#include "tests/process/process.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace geojeom::process {
namespace {

int exit_code_of(int status) { return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status); }

[[noreturn]] void become(const std::vector<std::string>& words, const Surroundings& surroundings, const std::string& prefix) {
  if (chdir(surroundings.folder.c_str()) != 0) _exit(126);
  const int in = open((prefix + ".in").c_str(), O_RDONLY);
  const int out = open((prefix + ".out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  const int err = open((prefix + ".err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
  dup2(in, 0);
  dup2(out, 1);
  dup2(err, 2);
  if (surroundings.file_size_max > 0) {
    const auto bytes = static_cast<rlim_t>(surroundings.file_size_max);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
    signal(SIGXFSZ, SIG_IGN);  // writes then fail as they do on a full disk
  }
  setenv("LANG", "ko_KR.UTF-8", 1);
  unsetenv("LC_ALL");
  setenv("USER", "tester", 1);
  for (const auto& variable : surroundings.environment) putenv(const_cast<char*>(variable.c_str()));
  std::vector<char*> arguments;
  const std::string path = program();
  arguments.push_back(const_cast<char*>(path.c_str()));
  for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  execv(path.c_str(), arguments.data());
  _exit(127);
}

pid_t start_with(const std::vector<std::string>& words, const Surroundings& surroundings, const std::string& prefix) {
  write_file(prefix + ".in", surroundings.input);
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) become(words, surroundings, prefix);
  return child;
}

}  // namespace

std::string program() { return GEOJEOM_PROGRAM; }

Outcome run(const std::vector<std::string>& words, const Surroundings& surroundings) {
  const Folder folder;
  const std::string prefix = folder.file("standard");
  const int code = wait_for(start_with(words, surroundings, prefix));
  return {code, read_file(prefix + ".out"), read_file(prefix + ".err")};
}

pid_t start(const std::vector<std::string>& words, const Surroundings& surroundings) {
  return start_with(words, surroundings, surroundings.folder + "/standard");
}

int wait_for(pid_t process) {
  int status = 0;
  waitpid(process, &status, 0);
  return exit_code_of(status);
}

Folder::Folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "geojeom-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("mkdtemp failed");
  path_ = pattern;
}

Folder::~Folder() { std::filesystem::remove_all(path_); }

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

void write_file(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  file << text;
}

}  // namespace geojeom::process
