#include "core/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace remarketeer {

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const auto install = [&](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    install(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English first: it holds the plural forms that every sentence without a translation falls back to.
    auto *english = new QTranslator(&application);
    if (english->load(QStringLiteral(":/i18n/remarketeer_en.qm")))
        QCoreApplication::installTranslator(english);
    else
        delete english;
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(QStringLiteral("remarketeer"), QStringLiteral(":/i18n"));
}

} // namespace remarketeer
