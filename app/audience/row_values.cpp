#include "audience/row_values.h"

namespace remarketeer {

RowValues::RowValues(const ExportOptions &options)
    : m_columns(options.columns), m_attributes(mappedAttributes(options)),
      m_normaliser(options.normalise, options.today)
{
}

/// What other values of the row depend on: alpha-2 in lower case; empty when it is not known.
std::string_view RowValues::country(std::size_t row)
{
    if (!m_countryKnown[row]) {
        m_countryKnown.set(row);
        m_countries[row] = isMapped(ExportAttribute::Country) ? m_normaliser.country(raw(row, ExportAttribute::Country))
                                                              : std::string_view();
    }
    return m_countries[row];
}

void RowValues::normalise(std::size_t row, ExportAttribute attribute, bool outcomeAlone, Value &value)
{
    m_current = number(row);
    const std::string_view raw = this->raw(row, attribute);
    const bool dependent = attribute == ExportAttribute::Phone || attribute == ExportAttribute::State ||
                           attribute == ExportAttribute::Zip || attribute == ExportAttribute::Country;
    const std::string_view country = dependent && !raw.empty() ? this->country(row) : std::string_view();
    value.known = true;
    const auto glanced = outcomeAlone ? Normaliser::outcomeAtAGlance(attribute, raw, country) : std::nullopt;
    const std::size_t begin = m_normals.size();
    if (glanced) {
        value.outcome = *glanced;
    } else if (attribute == ExportAttribute::Country && !country.empty()) { // found already
        m_normals.append(country);
        value.outcome = Outcome::Hashed;
    } else {
        value.outcome = m_normaliser.normalise(attribute, raw, country, m_normals);
    }
    value.begin = static_cast<std::uint32_t>(begin);
    value.size = static_cast<std::uint32_t>(m_normals.size() - begin);
}

} // namespace remarketeer
