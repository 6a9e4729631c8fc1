#pragma once

#include "campaigns/segment_service.h"
#include "segments/rule_check.h"
#include "ui/theme/search_list_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace remarketeer {

/// What a rule's row says about itself.
struct RuleNote {
    QString text;        ///< empty: all is well
    bool broken = false; ///< what it asks for is gone; otherwise it is only not finished
};

/// One line of *First rows*, masked.
struct FirstRow {
    QString person;
    QString value; ///< of a property that the rules ask for; may be empty
};

/// A segment while it is edited: the draft, what can be chosen in it, and whom it finds. Nothing is stored before
/// save(). Window's thread.
class SegmentPresenter : public QObject
{
    Q_OBJECT

public:
    /// Waiting: something is not finished or broken, obstacle() says what.
    enum class Count { Waiting, Running, Done, Failed };

    SegmentPresenter(SegmentService &service, SourceService &sources);
    ~SegmentPresenter() override;

    /// A new segment on the current source, of everybody.
    void create();
    /// NotFound, or InvalidInput when its rules cannot be read; then nothing changes.
    Result<void> open(const SegmentId &id);
    const std::optional<SegmentId> &id() const { return m_id; } ///< none: not saved yet
    bool isDirty() const;
    /// Stores the draft, with its count when it is there.
    Result<void> save();
    /// Back to what is saved.
    void discard();
    /// Of what is saved.
    Result<SegmentId> duplicate();

    const QString &name() const { return m_draft.name; }
    void setName(const QString &name);
    const std::optional<SourceId> &source() const { return m_draft.source; }
    QString sourceName() const; ///< empty: none, or it was removed
    void setSource(const SourceId &id);
    QList<SearchSection> sourceChoices() const; ///< values: the ids as texts

    // --- rules
    const SegmentRules &rules() const { return m_rules; }
    const RuleGroup &group(const std::vector<std::size_t> &path) const;
    const Condition &condition(const RulePlace &place) const;
    void addCondition(const std::vector<std::size_t> &path);
    /// A group in this one, with an unfinished condition.
    void addGroup(const std::vector<std::size_t> &path);
    void remove(const RulePlace &place); ///< a condition, or a group that is not the root
    void setMatch(const std::vector<std::size_t> &path, RuleGroup::Match match);
    /// Takes the operator along when it suits the property, otherwise the first that does.
    void chooseProperty(const RulePlace &place, const QVariant &choice);
    void chooseOperator(const RulePlace &place, Operator op);
    void setValues(const RulePlace &place, const QStringList &values);
    void setReachableBy(const RulePlace &place, ReachableBy by);

    QList<SearchSection> propertyChoices(const Condition &condition) const;
    QVariant propertyChoice(const Condition &condition) const;
    QString propertyText(const Condition &condition) const; ///< empty: not chosen yet
    /// Those that suit the property first, then all others; values: int of Operator.
    QList<SearchSection> operatorChoices(const Condition &condition) const;
    QStringList suggestions(const Condition &condition) const; ///< values that many profiles have
    RuleNote note(const RulePlace &place) const;

    // --- who is always left out
    void leaveOut(const Suppression &whom);
    void replaceLeftOut(std::size_t index, const Suppression &whom);
    void removeLeftOut(std::size_t index);
    /// The segments that can be left out, with the people that they had; values: the ids as texts.
    QList<SearchSection> leaveOutChoices() const;
    QString leftOutText(const Suppression &whom) const; ///< "Unsubscribed · 12,030", or a file's name
    QString leftOutTrouble(const Suppression &whom) const;

    // --- the count
    Count countState() const { return m_state; }
    /// Of the rules as they were last counted; nothing before the first count and while something is unfinished.
    const std::optional<SegmentCount> &counted() const { return m_counted; }
    QString obstacle() const;      ///< why there is no count: a sentence
    QString countDetail() const;   ///< "18.2 % of Spring customers.csv · counted in 0.2 s"
    QString leftOutDetail() const; ///< "12,030 who match are left out"; empty: nobody is to be
    QList<FirstRow> firstRows() const;

Q_SIGNALS:
    void reset();                                            ///< another segment
    void structureChanged(const remarketeer::RulePlace &at); ///< conditions or groups came or went; where one looks now
    void changed();                                          ///< anything of the draft, or of what can be chosen
    void countChanged();

private:
    void begin(Segment segment, SegmentRules rules);
    void touched();
    void recount();
    QCoro::Task<void> count();
    void loadSource();
    QCoro::Task<void> openSource(SourceId id);
    void followSource();
    const PropertyInfo *property(const Condition &condition) const;
    QStringList properties() const;
    RuleGroup &groupAt(const std::vector<std::size_t> &path);
    Condition &conditionAt(const RulePlace &place);
    void setDefaults(Condition &condition, OperandKind before) const;
    SegmentService &m_service;
    SourceService &m_sources;
    std::optional<SegmentId> m_id;
    Segment m_draft; ///< its rules are those that were saved; m_rules are the draft's
    SegmentRules m_rules;
    Segment m_saved;
    SegmentRules m_savedRules;
    std::shared_ptr<const OpenSource> m_open; ///< null: the source cannot be read (yet)
    std::optional<Error> m_sourceError;
    QTimer m_delay;
    Count m_state = Count::Waiting;
    std::optional<SegmentCount> m_counted;
    std::optional<Error> m_countError;
    int m_generation = 0; ///< of the draft: an answer to an earlier one is not for us
};

} // namespace remarketeer
