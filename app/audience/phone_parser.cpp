#include "audience/phone_parser.h"

#include "audience/numbering_plan.h"
#include "audience/text.h"

#include <algorithm>
#include <array>

namespace remarketeer {

namespace {

using Length = NumberingPlan::Length;

constexpr std::size_t shortestNumber = 2, longestNumber = 17; // without the calling code
constexpr std::size_t longestCallingCode = 3;

enum class Kind : std::uint8_t {
    Digit,
    Plus,      // these two begin a number
    Separator, ///< may stand between digits
    Letter,
    Hash,
    Other,
    Unusual, ///< not ASCII, or a parameter may begin
};

constexpr std::array<Kind, 256> makeKinds()
{
    std::array<Kind, 256> kinds{};
    for (std::size_t c = 0; c < kinds.size(); ++c)
        kinds[c] = c < ' ' || c > '~' ? Kind::Unusual : Kind::Other;
    for (unsigned char c = '0'; c <= '9'; ++c)
        kinds[c] = Kind::Digit;
    for (unsigned char c = 'a'; c <= 'z'; ++c)
        kinds[c] = kinds[static_cast<std::size_t>(c - 32)] = Kind::Letter;
    for (const char c : std::string_view(" -.()[]/*"))
        kinds[static_cast<unsigned char>(c)] = Kind::Separator;
    kinds['+'] = Kind::Plus;
    kinds['#'] = Kind::Hash;
    kinds[';'] = Kind::Unusual;
    return kinds;
}
constexpr std::array<Kind, 256> kinds = makeKinds();

Kind kindOf(char c)
{
    return kinds[static_cast<unsigned char>(c)];
}

/// "ext. 12", "x12": from the label to the end.
bool isExtension(std::string_view text)
{
    constexpr std::size_t longestAfterWord = 20, longestAfterX = 9;
    std::size_t longest = 0, label = 0;
    for (const std::string_view word : {"extension", "extn", "ext", "x"}) {
        if (text::startsWithWithoutCase(text, word)) {
            label = word.size();
            longest = label > 1 ? longestAfterWord : longestAfterX;
            break;
        }
    }
    if (label == 0)
        return false;
    text.remove_prefix(label);
    if (text.starts_with('.') || text.starts_with(':'))
        text.remove_prefix(1);
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), text::isAsciiDigit);
}

/// What is left of a text of digits, separators and perhaps an extension.
struct Dialled {
    enum class State : std::uint8_t { Viable, NotViable, Unsettled };
    State state = State::Unsettled;
    bool isInternational = false; ///< with a plus
    std::size_t count = 0;
    std::array<char, 40> digits; // not initialised: only the first `count` are anything

    std::string_view view() const { return {digits.data(), count}; }
};

void readDialled(std::string_view text, Dialled &dialled)
{
    using State = Dialled::State;
    std::size_t at = 0, end = text.size();
    for (; at < end && kindOf(text[at]) > Kind::Plus; ++at)
        if (kindOf(text[at]) == Kind::Unusual)
            return;
    if (at == end) {
        dialled.state = State::NotViable;
        return;
    }
    for (Kind last = kindOf(text[end - 1]); last == Kind::Plus || last == Kind::Separator || last == Kind::Other;
         last = kindOf(text[end - 1])) {
        --end;
        if (end == at) { // nothing but plus signs
            dialled.state = State::NotViable;
            return;
        }
    }
    if (text.substr(at, end - at).starts_with("00")) {
        dialled.isInternational = true;
        at += 2;
    }
    while (at < end && text[at] == '+') {
        dialled.isInternational = true;
        ++at;
    }
    const std::size_t start = at;
    for (; at < end; ++at) {
        const char c = text[at];
        const Kind kind = kindOf(c);
        if (kind == Kind::Digit) {
            if (dialled.count == dialled.digits.size())
                return;
            dialled.digits[dialled.count++] = c;
        } else if (kind != Kind::Separator) {
            break;
        }
    }
    if (at < end) {
        const std::size_t before = text.substr(0, at).find_last_not_of(' ');
        const bool isSecondNumber = before != std::string_view::npos && text[before] == '/';
        if (isSecondNumber || dialled.count <= shortestNumber || !isExtension(text.substr(at, end - at)))
            return;
        dialled.state = State::Viable;
        return;
    }
    const bool isShort = dialled.count == shortestNumber && !dialled.isInternational && end - start == shortestNumber;
    dialled.state = isShort || dialled.count > shortestNumber ? State::Viable : State::NotViable;
}

/// Without the national prefix, unless that makes a number of the region into something else. The answer is a view of
/// `number` or of `scratch`.
std::string_view withoutNationalPrefix(const NumberingPlan &plan, std::string_view number, std::string &scratch)
{
    if (number.empty() || !plan.hasNationalPrefix)
        return number;
    const std::optional<DigitPattern::Prefix> prefix = plan.nationalPrefix.prefixOf(number);
    if (!prefix)
        return number;
    std::string_view rest = number.substr(prefix->length);
    if (plan.keptGroup >= 0 && !prefix->groups[plan.neededGroup].empty()) {
        scratch = plan.keptGroupFollows;
        scratch.append(prefix->groups[static_cast<std::size_t>(plan.keptGroup)]).append(rest);
        rest = scratch;
    }
    return plan.general.matches(number) && !plan.general.matches(rest) ? number : rest;
}

/// A number that the calling code was taken from.
struct Coded {
    const NumberingPlan *plan = nullptr; ///< of the calling code; null when there was none
    std::string_view national;
};

/// The calling code that an international number, without plus or prefix, begins with.
Coded splitCallingCode(const NumberingPlans &plans, std::string_view number)
{
    unsigned callingCode = 0;
    if (number.starts_with('0'))
        return {};
    for (std::size_t i = 0; i < std::min(longestCallingCode, number.size()); ++i) {
        callingCode = callingCode * 10 + static_cast<unsigned>(number[i] - '0');
        if (const NumberingPlan *plan = plans.ofCallingCode(callingCode))
            return {plan, number.substr(i + 1)};
    }
    return {};
}

} // namespace

PhoneParse parsePhone(std::string_view text, std::string_view region, std::string &digits)
{
    const NumberingPlans &plans = NumberingPlans::all();
    if (plans.isEmpty())
        return PhoneParse::Unsettled;
    Dialled dialled;
    readDialled(text, dialled);
    if (dialled.state != Dialled::State::Viable)
        return dialled.state == Dialled::State::Unsettled ? PhoneParse::Unsettled : PhoneParse::Impossible;

    const std::string_view number = dialled.view();
    std::string scratch, secondScratch;
    Coded coded;
    if (dialled.isInternational)
        coded = splitCallingCode(plans, number);
    if (!coded.plan) {
        // In the region, or after a plus sign that no calling code follows: as if that were not there.
        const NumberingPlan *plan = plans.ofRegion(region);
        if (!plan)
            return PhoneParse::NoCallingCode;
        if (!plan->isUsable)
            return PhoneParse::Unsettled;
        const std::optional<DigitPattern::Prefix> international = plan->internationalPrefix.prefixOf(number);
        if (international && !number.substr(international->length).starts_with('0')) {
            const std::string_view abroad = number.substr(international->length);
            if (abroad.size() <= shortestNumber)
                return dialled.isInternational ? PhoneParse::NoCallingCode : PhoneParse::Impossible;
            coded = splitCallingCode(plans, abroad);
            if (!coded.plan)
                return PhoneParse::NoCallingCode;
        } else {
            coded.national = number;
            if (number.starts_with(plan->callingCodeDigits)) {
                const std::string_view rest =
                    withoutNationalPrefix(*plan, number.substr(plan->callingCodeDigits.size()), scratch);
                if (plan->lengthOf(number.size()) == Length::TooLong ||
                    (!plan->general.matches(number) && plan->general.matches(rest)))
                    coded = {plans.ofCallingCode(plan->callingCode), rest};
            }
            if (!coded.plan) {
                if (dialled.isInternational)
                    return PhoneParse::NoCallingCode;
                coded.plan = plan;
            }
        }
    }
    const NumberingPlan &plan = *coded.plan;
    if (!plan.isUsable)
        return PhoneParse::Unsettled;
    std::string_view national = coded.national;
    if (national.size() < shortestNumber)
        return PhoneParse::Impossible;
    const std::string_view stripped = withoutNationalPrefix(plan, national, secondScratch);
    const Length length = plan.lengthOf(stripped.size());
    if (length == Length::Possible || length == Length::TooLong)
        national = stripped;
    if (national.size() < shortestNumber || national.size() > longestNumber)
        return PhoneParse::Impossible;

    // Regions that share a calling code are measured by its main one.
    const NumberingPlan &main = *plans.ofCallingCode(plan.callingCode);
    if (!main.isUsable)
        return PhoneParse::Unsettled;
    if (main.lengthOf(national.size()) != Length::Possible)
        return PhoneParse::Impossible;
    digits.append(plan.callingCodeDigits).append(national);
    return PhoneParse::Possible;
}

} // namespace remarketeer
