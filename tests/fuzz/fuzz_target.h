#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// What libFuzzer and the replay call; one definition a program. Aborts when the input is a finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace remarketeer::fuzz {

inline std::string_view view(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

/// Any bytes as one line of printable ASCII: `\\` for a backslash, `\n`, `\r`, `\t`, `\xHH` for the rest.
inline std::string escaped(std::string_view bytes)
{
    std::string line;
    for (const char c : bytes) {
        if (c == '\\')
            line += "\\\\";
        else if (c == '\n')
            line += "\\n";
        else if (c == '\r')
            line += "\\r";
        else if (c == '\t')
            line += "\\t";
        else if (c >= ' ' && c < 127)
            line += c;
        else
            line += "\\x" + QByteArray(1, c).toHex().toStdString();
    }
    return line;
}

/// The bytes that escaped() was given. What follows a backslash is not checked: the lines are our own.
inline std::string unescaped(std::string_view line)
{
    std::string bytes;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\' || i + 1 == line.size()) {
            bytes += line[i];
            continue;
        }
        const char kind = line[++i];
        if (kind == 'x') {
            bytes += static_cast<char>(std::stoi(std::string(line.substr(i + 1, 2)), nullptr, 16));
            i += 2;
        } else {
            bytes += kind == 'n' ? '\n' : kind == 'r' ? '\r' : kind == 't' ? '\t' : kind;
        }
    }
    return bytes;
}

[[noreturn]] inline void reportFinding(const std::string &message)
{
    std::fprintf(stderr, "FINDING: %s\n", message.c_str());
    std::abort();
}

} // namespace remarketeer::fuzz
