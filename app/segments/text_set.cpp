#include "segments/text_set.h"

#include "segments/cell_values.h"
#include "segments/text_folding.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUtf8StringView>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::TextSet)
};

constexpr qint64 maxBytes = 64 * 1024 * 1024;

} // namespace

Result<TextSet> readTextSet(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, Tr::tr("The list “%1” is not there. Choose the file again.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("The list “%1” cannot be read: %2.").arg(shown, file.errorString()));
    // One byte more than allowed tells that there is more, whatever the file claims to be.
    const QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable,
                    Tr::tr("The list “%1” cannot be read: %2.").arg(shown, file.errorString()));
    if (content.size() > maxBytes)
        return fail(ErrorCode::InvalidInput,
                    Tr::tr("The list “%1” is over %2 MB. Use a shorter one.").arg(shown).arg(maxBytes / 1024 / 1024));
    if (!QUtf8StringView(content).isValidUtf8())
        return fail(ErrorCode::InvalidInput, Tr::tr("The list “%1” is not UTF-8. Save it as UTF-8.").arg(shown));

    std::string_view rest(content.constData(), static_cast<std::size_t>(content.size()));
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    TextSet values;
    TextFolder folder;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of("\r\n"), rest.size());
        const std::string_view value = trimmedCell(rest.substr(0, end));
        if (!value.empty())
            values.emplace(folder.fold(value));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return values;
}

} // namespace remarketeer
