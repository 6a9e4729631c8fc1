#include "ui/mapping/mapping_presenter.h"

#include "mapping/date_order.h"
#include "mapping/suggester.h"
#include "ui/theme/fill_bar.h"

#include <QLocale>
#include <QRegularExpression>
#include <QtConcurrent>

#include <algorithm>

namespace remarketeer {

namespace {

bool takesNames(ExportAttribute attribute)
{
    return attribute == ExportAttribute::FirstName || attribute == ExportAttribute::LastName ||
           attribute == ExportAttribute::FirstNameInitial;
}

/// Most values are a name of several words: neither single names, nor phone numbers with blanks in them.
bool holdsFullNames(const PropertyInfo &property)
{
    static const QRegularExpression fullName(QStringLiteral(R"(^\s*[^\d@]*\p{L}\S*\s+[^\d@]*\p{L}[^\d@]*$)"));
    const auto full = std::count_if(property.values.begin(), property.values.end(),
                                    [](const QString &value) { return fullName.match(value).hasMatch(); });
    return full * 2 > property.values.size();
}

/// Names of any length in a sentence that must be read.
QString shortened(const QString &name)
{
    constexpr int longest = 40;
    return name.size() <= longest ? name : name.left(longest / 2) + u'…' + name.right(longest / 2 - 1);
}

} // namespace

QString choiceText(const PropertyChoice &choice)
{
    switch (choice.derivation) {
    case Derivation::FirstWord:
        return MappingPresenter::tr("First word of %1").arg(choice.property);
    case Derivation::LastWord:
        return MappingPresenter::tr("Last word of %1").arg(choice.property);
    case Derivation::None:
        break;
    }
    return choice.property;
}

QString dateOrderText(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? MappingPresenter::tr("DD/MM/YYYY") : MappingPresenter::tr("MM/DD/YYYY");
}

MappingPresenter::MappingPresenter(MappingService &service, SourceService &source, const Clock &clock)
    : m_service(service), m_source(source), m_clock(clock), m_saved(service.mapping()), m_draft(m_saved)
{
    connect(&m_source, &SourceService::changed, this, &MappingPresenter::sourceChanged);
    applyFoundDateOrder();
    sample();
}

MappingPresenter::~MappingPresenter() = default;

bool MappingPresenter::isDirty() const
{
    PropertyMapping saved = m_saved;
    // What the file says is not the user's change.
    if (!saved.dateOrderChosen && !m_draft.dateOrderChosen)
        saved.options.dateOrder = m_draft.options.dateOrder;
    return !(m_draft == saved);
}

bool MappingPresenter::hasSource() const
{
    return m_source.source() != nullptr;
}

QString MappingPresenter::sourceName() const
{
    return m_source.name();
}

QString MappingPresenter::sourceError() const
{
    return m_source.error() ? m_source.error()->sentence : QString();
}

bool MappingPresenter::isMissing(ExportAttribute attribute) const
{
    const auto &choice = m_draft.choice(attribute);
    return choice && hasSource() && !m_source.source()->properties().contains(choice->property);
}

MappingRow MappingPresenter::row(ExportAttribute attribute) const
{
    MappingRow row;
    const auto &choice = m_draft.choice(attribute);
    if (!choice) {
        row.note = tr("column stays blank");
        return row;
    }
    row.property = choiceText(*choice);
    row.missing = isMissing(attribute);
    if (row.missing) {
        row.kind = tr("Missing");
        row.note = tr("column stays blank");
        return row;
    }
    row.kind = choice->derivation != Derivation::None ? tr("Derived")
               : isSystemProperty(choice->property)   ? tr("System")
                                                      : tr("Custom");
    if (const PropertyInfo *property = m_source.catalogue().find(choice->property)) {
        row.filled = property->filled;
        row.example = property->example;
    }

    const AttributeSample &sample = m_samples[static_cast<std::size_t>(attribute)];
    if (sample.present == 0) {
        if (row.filled && *row.filled == 0)
            row.note = tr("column stays blank: no profile has a value");
        return row;
    }
    row.example = sample.example;
    if (isRejected(sample.outcome)) {
        row.note = displayName(sample.outcome);
        row.rejected = true;
    } else {
        row.normal = sample.outcome == Outcome::AlreadyHashed ? tr("already hashed") : sample.normal;
        row.fullHash = sample.sha256;
        row.hash = shortenedHash(sample.sha256);
    }
    if (sample.rejected > 0) {
        const double share = static_cast<double>(sample.rejected) / static_cast<double>(sample.present);
        row.trouble = tr("%1 can’t be used: %2").arg(percentText(share), displayName(sample.commonestRejection));
    }
    return row;
}

int MappingPresenter::mappedCount() const
{
    return static_cast<int>(
        std::count_if(m_draft.choices.begin(), m_draft.choices.end(), [](const auto &choice) { return bool(choice); }));
}

QString MappingPresenter::footer() const
{
    const QLocale locale;
    const QString mapped = tr("%1 of %2 attributes mapped")
                               .arg(locale.toString(mappedCount()), locale.toString(int(exportAttributeCount)));
    return hasSource() ? tr("%1 · examples from %2").arg(mapped, sourceName()) : mapped;
}

QString MappingPresenter::missingText() const
{
    QStringList missing;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        if (isMissing(attribute.attribute)) {
            missing.append(
                tr("%1 (%2)", "property (export attribute)")
                    .arg(shortened(m_draft.choice(attribute.attribute)->property), displayName(attribute.attribute)));
        }
    }
    if (missing.isEmpty())
        return {};
    return tr("%n mapped property(s) can no longer be found in %1: %2. The choices are kept; these columns stay blank "
              "until the properties are back or you choose others.",
              nullptr, static_cast<int>(missing.size()))
        .arg(sourceName(), missing.join(tr(", ", "between the items of a list")));
}

QList<SearchSection> MappingPresenter::sections(ExportAttribute attribute) const
{
    SearchSection none{{}, {{tr("Not mapped"), {}, {}}}};
    SearchSection missing{tr("No longer in the source"), {}};
    SearchSection system{tr("System properties"), {}};
    SearchSection custom{tr("Custom properties"), {}};
    SearchSection derived{tr("Derived"), {}};
    const auto &choice = m_draft.choice(attribute);
    if (choice && (isMissing(attribute) || !hasSource()))
        missing.items.append({choiceText(*choice), {}, QVariant::fromValue(*choice)});
    for (const PropertyInfo &property : m_source.catalogue().properties) {
        const PropertyChoice whole{property.name, Derivation::None};
        const QString filled = percentText(property.filled);
        SearchSection &kind = isSystemProperty(property.name) ? system : custom;
        kind.items.append({property.name, filled, QVariant::fromValue(whole)});
        for (const Derivation derivation : {Derivation::FirstWord, Derivation::LastWord}) {
            const PropertyChoice word{property.name, derivation};
            if ((takesNames(attribute) && holdsFullNames(property)) || (choice && *choice == word))
                derived.items.append({choiceText(word), filled, QVariant::fromValue(word)});
        }
    }
    return {none, missing, system, custom, derived};
}

QVariant MappingPresenter::current(ExportAttribute attribute) const
{
    const auto &choice = m_draft.choice(attribute);
    return choice ? QVariant::fromValue(*choice) : QVariant();
}

void MappingPresenter::choose(ExportAttribute attribute, const QVariant &choice)
{
    auto &target = m_draft.choice(attribute);
    if (choice.canConvert<PropertyChoice>())
        target = choice.value<PropertyChoice>();
    else
        target.reset();
    m_samples[static_cast<std::size_t>(attribute)] = {};
    if (attribute == ExportAttribute::DateOfBirth)
        applyFoundDateOrder();
    draftChanged();
}

int MappingPresenter::suggest()
{
    QList<PropertySample> properties;
    for (const PropertyInfo &property : m_source.catalogue().properties)
        properties.append({property.name, property.values});
    const int before = mappedCount();
    m_draft = suggestMappings(m_draft, properties);
    applyFoundDateOrder();
    draftChanged();
    return mappedCount() - before;
}

void MappingPresenter::setOptions(const NormaliseOptions &options)
{
    m_draft.options = options;
    draftChanged();
}

void MappingPresenter::setDateOrder(std::optional<DateOrder> order)
{
    m_draft.dateOrderChosen = order.has_value();
    m_draft.options.dateOrder = order.value_or(NormaliseOptions{}.dateOrder);
    applyFoundDateOrder();
    draftChanged();
}

Result<void> MappingPresenter::save()
{
    const Result<void> saved = m_service.save(m_draft);
    if (saved) {
        m_saved = m_draft;
        Q_EMIT changed();
    }
    return saved;
}

void MappingPresenter::applyFoundDateOrder()
{
    m_foundDateOrder.reset();
    const auto &choice = m_draft.choice(ExportAttribute::DateOfBirth);
    if (const PropertyInfo *property = choice ? m_source.catalogue().find(choice->property) : nullptr)
        m_foundDateOrder = detectDateOrder(property->values);
    if (!m_draft.dateOrderChosen && m_foundDateOrder)
        m_draft.options.dateOrder = *m_foundDateOrder;
}

void MappingPresenter::draftChanged()
{
    sample();
    Q_EMIT changed();
}

void MappingPresenter::sourceChanged()
{
    applyFoundDateOrder();
    if (m_source.source() != m_sampledSource)
        sample();
    Q_EMIT changed();
}

void MappingPresenter::sample()
{
    const auto source = m_source.source();
    const int generation = ++m_generation;
    if (source != m_sampledSource) {
        m_sampledSource = source;
        m_batch.reset();
        m_samples = {};
    }
    if (!source)
        return;

    struct Sampled {
        std::shared_ptr<const ProfileBatch> batch;
        AttributeSamples samples;
    };
    const auto today = static_cast<std::uint32_t>(m_clock.now().date().toString(QStringLiteral("yyyyMMdd")).toUInt());
    auto work = [source, batch = m_batch, mapping = m_draft, today]() mutable {
        if (!batch) {
            if (auto first = firstRows(*source, sampledProfiles))
                batch = std::make_shared<const ProfileBatch>(std::move(*first));
        }
        Sampled sampled{batch, {}};
        if (batch)
            sampled.samples = sampleAttributes(*batch, source->properties(), mapping, today);
        return sampled;
    };
    // `this` as the context: nothing is called once the presenter is gone, and the answer comes on its thread.
    QtConcurrent::run(std::move(work)).then(this, [this, generation](const Sampled &sampled) {
        if (generation != m_generation)
            return;
        m_batch = sampled.batch;
        m_samples = sampled.samples;
        Q_EMIT changed();
    });
}

} // namespace remarketeer
