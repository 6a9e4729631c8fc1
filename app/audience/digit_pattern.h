#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace remarketeer {

/// A regular expression over ASCII digits: literals, \d, classes, groups, alternatives, ? * + {m} {m,} {m,n} and $, as
/// libphonenumber's metadata writes them. Anything else (and repetition without end of more than one digit) makes it
/// invalid. Immutable: any thread.
class DigitPattern
{
public:
    static constexpr std::size_t maximumGroups = 3;

    /// What the pattern takes from the start of a number.
    struct Prefix {
        std::size_t length;
        std::array<std::string_view, maximumGroups> groups; ///< empty where a group took no part
    };

    explicit DigitPattern(std::string_view pattern);

    bool isValid() const { return m_start != none; }
    /// The number of its capturing groups.
    std::size_t groupCount() const { return m_groupCount; }
    /// The match at the start of `digits` that a backtracking engine finds first. Of a valid pattern, on ASCII digits.
    std::optional<Prefix> prefixOf(std::string_view digits) const;

private:
    friend class DigitAutomaton;
    friend class DigitPatternCompiler;
    enum class Step : std::uint8_t { Digit, Either, Open, Close, Join, End, Accept };
    static constexpr std::uint16_t none = 0xffff;
    struct Node {
        Step step;
        std::uint16_t digits = 0;   ///< of Digit: the set, one bit each; of Open and Close: the group
        std::uint16_t next = none;  ///< of Either: what is tried first
        std::uint16_t other = none; ///< of Either: what is tried then
    };
    bool follow(std::uint16_t node, std::string_view digits, std::size_t at, Prefix &prefix) const;

    std::vector<Node> m_nodes;
    std::uint16_t m_start = none;
    std::uint16_t m_firstDigits = 0; ///< those that a match may begin with; all when it may be empty
    std::size_t m_groupCount = 0;
};

/// A DigitPattern made into a table, to ask quickly whether it matches a whole number. Immutable: any thread.
class DigitAutomaton
{
public:
    explicit DigitAutomaton(const DigitPattern &pattern);

    /// False when the pattern is not valid or needs too many states.
    bool isValid() const { return !m_states.empty(); }
    /// On ASCII digits; isValid() alone may be asked of an invalid one.
    bool matches(std::string_view digits) const;

private:
    struct State {
        std::array<std::uint16_t, 10> next; ///< 0: no match any more
        bool accepts;
    };
    std::vector<State> m_states; ///< the second one is the first to be in
};

} // namespace remarketeer
