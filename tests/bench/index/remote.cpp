// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <sstream>

namespace sextant::bench {
namespace {

class Process {
 public:
  explicit Process(RemoteCommand& command)
  {
    std::array<int, 2> down{}, up{};
    // Closed in processes started later, or none would ever see its end.
    if (pipe2(down.data(), O_CLOEXEC) != 0 || pipe2(up.data(), O_CLOEXEC) != 0) return;
    m_id = fork();
    if (m_id == 0) become(command, down, up);
    close(down[0]);
    close(up[1]);
    m_down = fdopen(down[1], "w");
    m_up = fdopen(up[0], "r");
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process()
  {
    if (m_down != nullptr) std::fclose(m_down);
    if (m_up != nullptr) std::fclose(m_up);
    if (m_id > 0) waitpid(m_id, nullptr, 0);
  }

  /// Empty where the process is gone.
  std::string ask(const std::string& question)
  {
    std::array<char, 512> line{};
    if (m_id <= 0 || std::fprintf(m_down, "%s\n", question.c_str()) < 0) return {};
    std::fflush(m_down);
    return std::fgets(line.data(), static_cast<int>(line.size()), m_up) == nullptr ? ""
                                                                                   : line.data();
  }

 private:
  [[noreturn]] static void become(RemoteCommand& command, std::array<int, 2> down,
                                  std::array<int, 2> up)
  {
    dup2(down[0], STDIN_FILENO);
    dup2(up[1], STDOUT_FILENO);
    if (!command.environment.empty()) putenv(command.environment.data());
    std::vector<char*> words;
    for (std::string& word : command.words) words.push_back(word.data());
    words.push_back(nullptr);
    execvp(words.front(), words.data());
    _exit(127);
  }

  pid_t m_id = 0;
  FILE* m_down = nullptr;
  FILE* m_up = nullptr;
};

class Remote final : public Engine {
 public:
  Remote(RemoteCommand command, std::filesystem::path folder, std::size_t keys)
      : m_command(std::move(command)),
        m_folder(std::move(folder)),
        m_keys(keys),
        m_process(m_command)
  {
  }

  [[nodiscard]] std::string_view name() const override { return m_command.name; }
  std::optional<double> build(const Workload& load) override
  {
    m_remark = m_process.ask("build " + load.data.name + ' ' + std::to_string(m_keys) + ' ' +
                             m_folder.string());
    std::istringstream said(m_remark);
    double took = 0;
    if (!(said >> took >> m_bytes)) return std::nullopt;
    m_remark.clear();
    return took;
  }
  std::optional<Outcome> run(const Task& task) override
  {
    std::istringstream said(m_process.ask("run " + std::string(task.row->name) + ' ' +
                                          std::to_string(task.slice) + ' ' +
                                          std::to_string(std::min(task.limit, limit(*task.row)))));
    Outcome out;
    if (!(said >> out.value >> out.checksum)) return std::nullopt;
    return out;
  }
  [[nodiscard]] std::size_t limit(const Row& row) const override { return m_command.limit(row); }
  [[nodiscard]] std::optional<std::size_t> bytes() const override
  {
    return m_bytes == 0 ? std::nullopt : std::optional(m_bytes);
  }
  [[nodiscard]] std::string remark() const override { return m_remark; }

 private:
  RemoteCommand m_command;
  std::filesystem::path m_folder;
  std::size_t m_keys;
  Process m_process;
  std::size_t m_bytes = 0;
  std::string m_remark;
};

void put(std::ofstream& out, net::Prefix prefix)
{
  const auto bytes = prefix.address().toBytes();
  out.write(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  out.put(static_cast<char>(prefix.length()));
}
void put(std::ofstream& out, net::Address address)
{
  put(out, net::Prefix(address, net::Address::kBits));
}
void put(std::ofstream& out, const net::IndexEntry& entry)
{
  put(out, entry.prefix);
}

template <typename T>
void write(const std::filesystem::path& folder, const char* name, const std::vector<T>& all)
{
  std::ofstream out(folder / (std::string(name) + ".bin"), std::ios::binary);
  for (const T& one : all) put(out, one);
}

std::string answer(Engine& engine, Workload& load, std::istringstream& question)
{
  std::string verb, name;
  Task task;
  question >> verb >> name >> task.slice >> task.limit;
  std::ostringstream out;
  if (verb == "build") {
    load = makeWorkload(name, task.slice);
    out << engine.build(load).value_or(0) << ' ' << engine.bytes().value_or(0);
    return out.str();
  }
  task.row = rowNamed(name);
  const auto outcome = task.row == nullptr ? std::nullopt : engine.run(task);
  if (!outcome) return "no";
  out << outcome->value << ' ' << outcome->checksum;
  return out.str();
}

}  // namespace

std::unique_ptr<Engine> makeRemote(RemoteCommand command, std::filesystem::path folder,
                                   std::size_t keys)
{
  return std::make_unique<Remote>(std::move(command), std::move(folder), keys);
}

void exportWorkload(const Workload& load, const std::filesystem::path& folder)
{
  write(folder, "entries", load.data.entries);
  write(folder, "uniform", load.uniform);
  write(folder, "zipf", load.zipf);
  write(folder, "near", load.near);
  write(folder, "exact", load.exact);
  write(folder, "exact-near", load.exactNear);
  write(folder, "subtrees", load.subtrees);
  write(folder, "few", load.few);
  write(folder, "many", load.many);
  write(folder, "most", load.most);
}

void serve(Engine& engine)
{
  Workload load;
  std::string line;
  while (std::getline(std::cin, line)) {
    std::istringstream question(line);
    std::cout << answer(engine, load, question) << std::endl;
  }
}

}  // namespace sextant::bench
