#pragma once

#include "campaigns/mapping_service.h"
#include "campaigns/source_service.h"
#include "core/clock.h"
#include "ui/mapping/attribute_samples.h"
#include "ui/theme/search_list_model.h"

#include <QObject>

#include <optional>

namespace remarketeer {

/// One row of *Map Properties*, in words.
struct MappingRow {
    QString property; ///< "first_name", "First word of Name"; empty: not mapped
    QString kind;     ///< "System", "Custom", "Derived", "Missing"
    bool missing = false;
    std::optional<double> filled; ///< share of sampled profiles with a value, 0 … 1
    QString example;
    QString normal;        ///< what is hashed; empty when there is nothing to show
    QString hash;          ///< shortened; empty when there is nothing to show
    QString fullHash;      ///< for the tooltip
    QString note;          ///< instead of the two: "column stays blank", or why the value is rejected
    bool rejected = false; ///< note is a reason for a rejection
    QString trouble;       ///< "8 % can’t be used: not a phone number"; empty: fine
};

/// The mapping while it is edited: the draft, what can be chosen, and what each choice leads to. Nothing is stored
/// before save().
class MappingPresenter : public QObject
{
    Q_OBJECT

public:
    MappingPresenter(MappingService &service, SourceService &source, const Clock &clock);
    ~MappingPresenter() override;

    const PropertyMapping &mapping() const { return m_draft; }
    bool isDirty() const;
    bool hasSource() const;
    QString sourceName() const;
    /// Why the source could not be opened; empty: it could, or there is none.
    QString sourceError() const;

    MappingRow row(ExportAttribute attribute) const;
    int mappedCount() const;
    QString footer() const;
    /// Names the mapped properties that the source does not have; empty: all are there.
    QString missingText() const;

    /// What the drop-down of an attribute offers; values are PropertyChoice, or invalid for "Not mapped".
    QList<SearchSection> sections(ExportAttribute attribute) const;
    QVariant current(ExportAttribute attribute) const;
    void choose(ExportAttribute attribute, const QVariant &choice);
    /// Fills the empty rows and returns how many it filled.
    int suggest();

    void setOptions(const NormaliseOptions &options);
    /// None: as found in the file.
    void setDateOrder(std::optional<DateOrder> order);
    /// What the values of the mapped property say; none: they do not decide.
    std::optional<DateOrder> foundDateOrder() const { return m_foundDateOrder; }

    Result<void> save();

Q_SIGNALS:
    void changed();

private:
    void applyFoundDateOrder();
    void draftChanged();
    void sourceChanged();
    void sample();
    bool isMissing(ExportAttribute attribute) const;
    MappingService &m_service;
    SourceService &m_source;
    const Clock &m_clock;
    PropertyMapping m_saved;
    PropertyMapping m_draft;
    std::optional<DateOrder> m_foundDateOrder;
    AttributeSamples m_samples;
    std::shared_ptr<const CsvSource> m_sampledSource;
    std::shared_ptr<const ProfileBatch> m_batch;
    int m_generation = 0;
};

/// "first_name", or "First word of Name".
QString choiceText(const PropertyChoice &choice);
/// "DD/MM/YYYY" or "MM/DD/YYYY".
QString dateOrderText(DateOrder order);

} // namespace remarketeer
