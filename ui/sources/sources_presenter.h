#pragma once

#include "campaigns/mapping_service.h"
#include "campaigns/source_service.h"
#include "ui/sources/properties_model.h"
#include "ui/sources/sources_model.h"

#include <QCoroTask>
#include <QMap>
#include <QObject>
#include <QSortFilterProxyModel>

#include <functional>

namespace remarketeer {

/// What the profile sources page does, without a window. Window's thread.
class SourcesPresenter final : public QObject
{
    Q_OBJECT

public:
    /// What stands on a source. Empty functions: nothing does.
    struct Users {
        /// Names of the segments and campaigns that use it, as lists show them.
        std::function<QStringList(const SourceId &)> names;
        /// Names of the segments that use it, each with the properties of its rules.
        std::function<QMap<QString, QStringList>(const SourceId &)> properties;
    };
    /// What a confirmation says.
    struct Question {
        QString title;
        QStringList paragraphs;
    };

    SourcesPresenter(SourceService &sources, MappingService &mapping, Users users, QObject *parent = nullptr);

    SourcesModel &model() { return m_model; }
    QSortFilterProxyModel &properties() { return m_filtered; } ///< of the selected source, filtered by name
    const SourceRow *selected() const;                         ///< null: there is none
    void select(const SourceId &id);
    QString footer() const; ///< "3 sources · 1 needs attention"
    bool isBusy() const { return m_busy > 0; }

    /// The page is shown: reads what was not read yet, and looks whether files have changed or gone.
    QCoro::Task<void> look();
    /// The users may have changed.
    void refresh();
    QCoro::Task<void> add(QString path);
    QCoro::Task<void> use(SourceId id);
    QCoro::Task<void> readAgain(SourceId id);
    /// The error is for the field.
    Result<void> rename(const SourceId &id, const QString &name);
    /// Gives the source another file, or first emits repointAsked() when mapped properties or segments would lose some.
    QCoro::Task<void> prepareRepoint(SourceId id, QString path);
    QCoro::Task<void> repoint(SourceId id, QString path);
    Question removeQuestion(const SourceId &id) const;
    void remove(const SourceId &id);

Q_SIGNALS:
    void changed(); ///< rows, selection, or isBusy()
    void failed(const QString &sentence);
    void repointAsked(const remarketeer::SourceId &id, const QString &path,
                      const remarketeer::SourcesPresenter::Question &question);

private:
    class Busy;
    void report(const Error &error);
    QStringList losses(const SourceRecord &record, const QStringList &properties) const;

    SourceService &m_sources;
    MappingService &m_mapping;
    Users m_users;
    SourcesModel m_model;
    PropertiesModel m_properties;
    QSortFilterProxyModel m_filtered;
    std::optional<SourceId> m_selected;
    int m_busy = 0;
};

} // namespace remarketeer
