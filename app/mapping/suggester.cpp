#include "mapping/suggester.h"

#include "mapping/property_names.h"
#include "mapping/property_values.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace remarketeer {

namespace {

using enum ExportAttribute;

/// Works on one mapping; a property fills one attribute only, those that are derived from a name excepted.
class Suggester
{
public:
    Suggester(PropertyMapping mapping, const QList<PropertySample> &properties)
        : m_mapping(std::move(mapping)), m_properties(properties)
    {
        for (const auto &choice : m_mapping.choices) {
            if (choice)
                m_taken.insert(choice->property);
        }
        for (const PropertySample &property : properties)
            m_words << wordsOf(property.name);
    }

    PropertyMapping suggest()
    {
        chooseByName();
        chooseByBareName();
        chooseByValues();
        // The attribute is made from the first name anyway.
        if (!m_mapping.choice(FirstNameInitial))
            m_mapping.choice(FirstNameInitial) = m_mapping.choice(FirstName);
        return std::move(m_mapping);
    }

private:
    void choose(ExportAttribute attribute, const QString &property)
    {
        m_mapping.choice(attribute) = PropertyChoice{property};
        m_taken.insert(property);
    }

    /// The surest pairs first; of equals, the property that stands further left.
    void chooseByName()
    {
        struct Pair {
            int score;
            qsizetype property;
            ExportAttribute attribute;
        };
        std::vector<Pair> pairs;
        for (qsizetype i = 0; i < m_properties.size(); ++i) {
            for (const ExportAttributeInfo &entry : exportAttributes()) {
                const int score = nameScore(m_words[i], entry.attribute);
                if (score > 0 && !valuesContradict(m_properties[i].values, entry.attribute))
                    pairs.push_back({score, i, entry.attribute});
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.score > b.score; });
        for (const Pair &pair : pairs) {
            const QString &name = m_properties[pair.property].name;
            if (!m_mapping.choice(pair.attribute) && !m_taken.contains(name))
                choose(pair.attribute, name);
        }
    }

    void chooseByBareName()
    {
        for (qsizetype i = 0; i < m_properties.size(); ++i) {
            const BareName kind = bareName(m_words[i]);
            const QString &name = m_properties[i].name;
            auto &first = m_mapping.choice(FirstName);
            auto &last = m_mapping.choice(LastName);
            if (kind == BareName::None || (first && last))
                continue;
            const bool severalWords = valuesHaveSeveralWords(m_properties[i].values);
            const bool partBeside = (first && first->property != name) || (last && last->property != name);
            if (kind != BareName::FullName && partBeside && !m_taken.contains(name)) {
                // "Vorname; Name" and "Nombre; Apellidos": the other part has a property of its own.
                if (kind == BareName::FullOrLastName && !last && !severalWordsForSure(i))
                    choose(LastName, name);
                else if (kind == BareName::FullOrFirstName && !first)
                    choose(FirstName, name);
            }
            if (!severalWords)
                continue;
            if (!first)
                first = PropertyChoice{name, Derivation::FirstWord};
            if (!last)
                last = PropertyChoice{name, Derivation::LastWord};
        }
    }

    bool severalWordsForSure(qsizetype property) const
    {
        const QStringList &values = m_properties[property].values;
        return !values.isEmpty() && valuesHaveSeveralWords(values);
    }

    void chooseByValues()
    {
        for (const ExportAttributeInfo &entry : exportAttributes()) {
            if (m_mapping.choice(entry.attribute))
                continue;
            for (qsizetype i = 0; i < m_properties.size(); ++i) {
                const PropertySample &property = m_properties[i];
                if (m_taken.contains(property.name) || isAboutSomethingElse(m_words[i]) ||
                    !valuesShow(property.values, entry.attribute))
                    continue;
                choose(entry.attribute, property.name);
                break;
            }
        }
    }

    PropertyMapping m_mapping;
    const QList<PropertySample> &m_properties;
    QList<QStringList> m_words; ///< of each property's name
    QSet<QString> m_taken;      ///< properties that fill an attribute as they are
};

} // namespace

PropertyMapping suggestMappings(PropertyMapping mapping, const QList<PropertySample> &properties)
{
    return Suggester(std::move(mapping), properties).suggest();
}

bool isSystemProperty(const QString &name)
{
    static constexpr std::array names{"Name",      "Email",    "Identity", "Phone",       "Gender",
                                      "DOB",       "Timezone", "City",     "Country",     "Photo",
                                      "MSG-email", "MSG-push", "MSG-sms",  "MSG-whatsapp"};
    return std::any_of(names.begin(), names.end(), [&](const char *system) {
        return name.compare(QLatin1String(system), Qt::CaseInsensitive) == 0;
    });
}

} // namespace remarketeer
