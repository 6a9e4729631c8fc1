#pragma once

#include "audience/digit_pattern.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>

namespace remarketeer {

/// The fields of a serialised protobuf message, one after the other. Ends early at damaged bytes.
class MessageReader
{
public:
    explicit MessageReader(std::string_view bytes) : m_rest(bytes) {}
    /// Moves to the next field; false at the end.
    bool next();
    int field() const { return m_field; }
    /// Of a string or a message; empty for a number.
    std::string_view bytes() const { return m_bytes; }
    /// Of a number; 0 for a string or a message.
    std::int64_t number() const { return m_number; }

private:
    bool readNumber(std::uint64_t &number);

    std::string_view m_rest;
    int m_field = 0;
    std::string_view m_bytes;
    std::int64_t m_number = 0;
};

/// libphonenumber's own metadata (a serialised PhoneMetadataCollection), or nothing where it does not export it.
std::string_view phoneMetadata();

/// How numbers of one region are dialled, out of libphonenumber's metadata.
struct NumberingPlan {
    enum class Length : std::uint8_t { Possible, LocalOnly, TooShort, TooLong, Invalid };

    /// bytes: a serialised PhoneMetadata.
    explicit NumberingPlan(std::string_view bytes);
    /// Whether a number of so many digits, without the national prefix, can be dialled.
    Length lengthOf(std::size_t digits) const;

    /// False when something in it is not understood; nothing else may be asked then.
    bool isUsable = false;
    unsigned callingCode;
    std::string callingCodeDigits;
    DigitPattern internationalPrefix;
    bool hasNationalPrefix = false;
    DigitPattern nationalPrefix;
    /// When the prefix has a part to keep: the group that stands for it, and what to write before that.
    int keptGroup = -1;
    std::string keptGroupFollows;
    /// The group that must not be empty for that.
    std::size_t neededGroup = 0;
    DigitAutomaton general; ///< every number of the region

private:
    struct Fields;
    explicit NumberingPlan(const Fields &fields);

    std::uint32_t m_lengths = 0, m_localLengths = 0; // one bit each
};

/// The plans of all regions, each made at first use. Any thread.
class NumberingPlans
{
public:
    static const NumberingPlans &all();

    /// True where libphonenumber does not export its metadata.
    bool isEmpty() const { return m_entries.empty(); }
    /// Of an alpha-2 region in upper case; null when libphonenumber knows none.
    const NumberingPlan *ofRegion(std::string_view region) const;
    /// Of the calling code 1 to 999: that of its main region, or of a network without a region; null as above.
    const NumberingPlan *ofCallingCode(unsigned callingCode) const { return planOf(m_ofCallingCode[callingCode]); }

private:
    struct Entry {
        explicit Entry(std::string_view metadata) : bytes(metadata) {}
        std::string_view bytes;
        std::atomic<const NumberingPlan *> plan = nullptr; ///< null until it is first asked for
    };

    NumberingPlans();
    void add(std::string_view bytes);
    const NumberingPlan *planOf(Entry *entry) const
    {
        if (!entry)
            return nullptr;
        const NumberingPlan *plan = entry->plan.load(std::memory_order_acquire);
        return plan ? plan : make(*entry);
    }
    const NumberingPlan *make(Entry &entry) const;

    std::deque<Entry> m_entries;
    std::array<Entry *, std::size_t{26} * 26> m_ofRegion{};
    std::array<Entry *, 1000> m_ofCallingCode{};
    mutable std::mutex m_making;
    mutable std::deque<NumberingPlan> m_made;
};

} // namespace remarketeer
