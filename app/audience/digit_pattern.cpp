#include "audience/digit_pattern.h"

#include "audience/text.h"

#include <algorithm>
#include <map>

namespace remarketeer {

namespace {

constexpr std::uint16_t anyDigit = 0x3ff;
constexpr std::size_t maximumNodes = 20'000;
constexpr std::size_t maximumStates = 4'000;

std::uint16_t bit(char digit)
{
    return static_cast<std::uint16_t>(1 << (digit - '0'));
}

} // namespace

/// Recursive descent over the pattern. A repeated atom is read once for each of its copies.
class DigitPatternCompiler
{
public:
    DigitPatternCompiler(DigitPattern &to, std::string_view pattern) : m_to(to), m_rest(pattern) {}

    void compile()
    {
        const Piece whole = alternatives();
        if (m_failed || !m_rest.empty())
            return;
        connect(whole, add({Step::Accept}));
        for (DigitPattern::Node &node : m_to.m_nodes) {
            node.next = withoutJoins(node.next);
            node.other = withoutJoins(node.other);
        }
        m_to.m_start = withoutJoins(whole.first);
        m_to.m_firstDigits = firstDigits(m_to.m_start);
        m_to.m_groupCount = m_groupCount;
        m_to.m_nodes.shrink_to_fit();
    }

private:
    using Step = DigitPattern::Step;
    /// A part of the graph; `last` has no successor yet.
    struct Piece {
        std::uint16_t first, last;
    };

    std::uint16_t add(DigitPattern::Node node)
    {
        if (m_to.m_nodes.size() == maximumNodes) {
            m_failed = true;
            return 0;
        }
        m_to.m_nodes.push_back(node);
        return static_cast<std::uint16_t>(m_to.m_nodes.size() - 1);
    }
    Piece single(DigitPattern::Node node)
    {
        const std::uint16_t at = add(node);
        return {at, at};
    }
    void connect(Piece piece, std::uint16_t next) { m_to.m_nodes[piece.last].next = next; }

    std::uint16_t withoutJoins(std::uint16_t node) const
    {
        while (node != DigitPattern::none && m_to.m_nodes[node].step == Step::Join)
            node = m_to.m_nodes[node].next;
        return node;
    }

    /// No cycle is without a digit, so this ends.
    std::uint16_t firstDigits(std::uint16_t at) const
    {
        const DigitPattern::Node &node = m_to.m_nodes[at];
        switch (node.step) {
        case Step::Digit:
            return node.digits;
        case Step::Either:
            return static_cast<std::uint16_t>(firstDigits(node.next) | firstDigits(node.other));
        case Step::Open:
        case Step::Close:
        case Step::Join:
            return firstDigits(node.next);
        case Step::End:
        case Step::Accept:
            break;
        }
        return anyDigit;
    }

    bool take(std::string_view token)
    {
        if (!m_rest.starts_with(token))
            return false;
        m_rest.remove_prefix(token.size());
        return true;
    }
    Piece fail()
    {
        m_failed = true;
        return single({Step::Join});
    }

    Piece alternatives()
    {
        const Piece first = sequence();
        if (!take("|"))
            return first;
        const Piece others = alternatives();
        const std::uint16_t join = add({Step::Join});
        connect(first, join);
        connect(others, join);
        return {add({Step::Either, 0, first.first, others.first}), join};
    }

    Piece sequence()
    {
        Piece all = single({Step::Join});
        while (!m_failed && !m_rest.empty() && m_rest.front() != '|' && m_rest.front() != ')') {
            const Piece next = repeated();
            connect(all, next.first);
            all.last = next.last;
        }
        return all;
    }

    Piece repeated()
    {
        const std::string_view atomOn = m_rest;
        const std::size_t groupsBefore = m_groupCount;
        const std::size_t nodesBefore = m_to.m_nodes.size();
        const bool isOneDigit = m_rest.front() != '(' && m_rest.front() != '$';
        const Piece once = atom();
        std::size_t least = 1, most = 1;
        bool endless = false;
        if (take("?")) {
            least = 0;
        } else if (take("*")) {
            least = most = 0;
            endless = true;
        } else if (take("+")) {
            endless = true;
        } else if (take("{")) {
            least = most = number();
            if (take(",")) {
                endless = m_rest.starts_with('}');
                most = endless ? least : number();
            }
            if (!take("}") || most < least)
                return fail();
        } else {
            return once;
        }
        // Possessive and reluctant repetition are not known here; neither is a repeated repetition.
        if (m_failed || (endless && !isOneDigit) || m_rest.starts_with('?') || m_rest.starts_with('+'))
            return fail();

        const std::string_view after = m_rest;
        m_to.m_nodes.resize(nodesBefore);
        Piece all = single({Step::Join});
        const std::uint16_t end = add({Step::Join});
        for (std::size_t copy = 0; copy < most && !m_failed; ++copy) {
            if (copy >= least) {
                const std::uint16_t choice = add({Step::Either, 0, DigitPattern::none, end});
                connect(all, choice);
                all.last = choice;
            }
            m_rest = atomOn;
            m_groupCount = groupsBefore;
            const Piece one = atom();
            connect(all, one.first);
            all.last = one.last;
        }
        if (endless) {
            const std::uint16_t choice = add({Step::Either, 0, DigitPattern::none, end});
            connect(all, choice);
            m_rest = atomOn;
            const Piece one = atom();
            connect({choice, choice}, one.first);
            connect(one, choice);
        } else {
            connect(all, end);
        }
        m_rest = after;
        return {all.first, end};
    }

    Piece atom()
    {
        if (take("(?:"))
            return closed(alternatives());
        if (take("(")) {
            if (m_rest.starts_with('?') || m_groupCount == DigitPattern::maximumGroups)
                return fail();
            const auto group = static_cast<std::uint16_t>(m_groupCount++);
            const Piece open = single({Step::Open, group});
            const Piece inner = closed(alternatives());
            const std::uint16_t close = add({Step::Close, group});
            connect(open, inner.first);
            connect(inner, close);
            return {open.first, close};
        }
        if (take("["))
            return single({Step::Digit, set()});
        if (take("\\d"))
            return single({Step::Digit, anyDigit});
        if (take("$"))
            return single({Step::End});
        if (!text::isAsciiDigit(m_rest.front()))
            return fail();
        const std::uint16_t digit = bit(m_rest.front());
        m_rest.remove_prefix(1);
        return single({Step::Digit, digit});
    }

    Piece closed(Piece inner) { return take(")") ? inner : fail(); }

    /// Of a class, after its bracket.
    std::uint16_t set()
    {
        int digits = 0;
        while (!take("]")) {
            if (take("\\d")) {
                digits |= anyDigit;
                continue;
            }
            const std::size_t length = m_rest.size() > 2 && m_rest[1] == '-' ? 3 : 1;
            if (m_rest.empty() || !text::isAsciiDigit(m_rest.front()) || !text::isAsciiDigit(m_rest[length - 1]) ||
                m_rest[length - 1] < m_rest.front()) {
                m_failed = true;
                return 0;
            }
            for (char digit = m_rest.front(); digit <= m_rest[length - 1]; ++digit)
                digits |= bit(digit);
            m_rest.remove_prefix(length);
        }
        return static_cast<std::uint16_t>(digits);
    }

    std::size_t number()
    {
        std::size_t value = 0;
        const std::size_t before = m_rest.size();
        while (!m_rest.empty() && text::isAsciiDigit(m_rest.front()) && value < 100) {
            value = value * 10 + static_cast<std::size_t>(m_rest.front() - '0');
            m_rest.remove_prefix(1);
        }
        m_failed = m_failed || m_rest.size() == before;
        return value;
    }

    DigitPattern &m_to;
    std::string_view m_rest;
    std::size_t m_groupCount = 0;
    bool m_failed = false;
};

DigitPattern::DigitPattern(std::string_view pattern)
{
    DigitPatternCompiler(*this, pattern).compile();
}

std::optional<DigitPattern::Prefix> DigitPattern::prefixOf(std::string_view digits) const
{
    if (!digits.empty() && !(m_firstDigits & bit(digits.front())))
        return std::nullopt;
    Prefix prefix{};
    if (!follow(m_start, digits, 0, prefix))
        return std::nullopt;
    return prefix;
}

bool DigitPattern::follow(std::uint16_t at, std::string_view digits, std::size_t position, Prefix &prefix) const
{
    for (;;) {
        const Node &node = m_nodes[at];
        switch (node.step) {
        case Step::Digit:
            if (position == digits.size() || !(node.digits & bit(digits[position])))
                return false;
            ++position;
            break;
        case Step::Either:
            if (const Prefix before = prefix; follow(node.next, digits, position, prefix))
                return true;
            else
                prefix = before;
            at = node.other;
            continue;
        case Step::Open:
            prefix.groups[node.digits] = digits.substr(position);
            break;
        case Step::Close: {
            std::string_view &group = prefix.groups[node.digits];
            group.remove_suffix(digits.size() - position);
            break;
        }
        case Step::Join:
            break;
        case Step::End:
            if (position != digits.size())
                return false;
            break;
        case Step::Accept:
            prefix.length = position;
            return true;
        }
        at = node.next;
    }
}

DigitAutomaton::DigitAutomaton(const DigitPattern &pattern)
{
    if (!pattern.isValid())
        return;
    using Step = DigitPattern::Step;
    using Nodes = std::vector<std::uint16_t>; // sorted: those that a state stands for
    std::vector<bool> seen;
    // The nodes that wait for a digit or for the end, from `node` on.
    const auto reach = [&](auto &self, std::uint16_t node, bool atEnd, Nodes &into) -> void {
        if (seen[node])
            return;
        seen[node] = true;
        const DigitPattern::Node &here = pattern.m_nodes[node];
        const bool waits = here.step == Step::Digit || here.step == Step::Accept || (here.step == Step::End && !atEnd);
        if (waits) {
            into.push_back(node);
            return;
        }
        self(self, here.next, atEnd, into);
        if (here.step == Step::Either)
            self(self, here.other, atEnd, into);
    };
    const auto reachAll = [&](const Nodes &from, bool atEnd) {
        Nodes into;
        seen.assign(pattern.m_nodes.size(), false);
        for (const std::uint16_t node : from)
            reach(reach, node, atEnd, into);
        std::sort(into.begin(), into.end());
        return into;
    };

    std::map<Nodes, std::uint16_t> numbers;
    std::vector<Nodes> states;
    const auto numberOf = [&](const Nodes &nodes) {
        const auto [it, isNew] = numbers.try_emplace(nodes, static_cast<std::uint16_t>(states.size()));
        if (isNew)
            states.push_back(nodes);
        return it->second;
    };
    numberOf({});
    numberOf(reachAll({pattern.m_start}, false));
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (i == maximumStates) {
            m_states.clear();
            return;
        }
        const Nodes nodes = states[i]; // a copy: numberOf() moves what is in `states`
        State state{};
        Nodes next, nextBefore;
        for (std::size_t digit = 0; digit < 10; ++digit) {
            next.swap(nextBefore);
            next.clear();
            for (const std::uint16_t node : nodes) {
                const DigitPattern::Node &here = pattern.m_nodes[node];
                if (here.step == Step::Digit && (here.digits >> digit & 1))
                    next.push_back(here.next);
            }
            // Most digits lead where the one before does, which need not be looked up again then.
            const bool same = digit > 0 && next == nextBefore;
            state.next[digit] = same ? state.next[digit - 1] : numberOf(reachAll(next, false));
        }
        const Nodes ends = reachAll(nodes, true);
        state.accepts = std::any_of(ends.begin(), ends.end(),
                                    [&](std::uint16_t node) { return pattern.m_nodes[node].step == Step::Accept; });
        m_states.push_back(state);
    }
    m_states.shrink_to_fit();
}

bool DigitAutomaton::matches(std::string_view digits) const
{
    std::size_t state = 1;
    for (const char digit : digits) {
        state = m_states[state].next[static_cast<std::size_t>(digit - '0')];
        if (state == 0)
            return false;
    }
    return m_states[state].accepts;
}

} // namespace remarketeer
