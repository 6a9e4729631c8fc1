#pragma once

#include "audience/audience_export.h"
#include "core/result.h"

#include <QStringList>

namespace remarketeer::cli {

/// `--map Attribute=property`, as it was typed.
struct MapArgument {
    ExportAttribute attribute;
    QString property; ///< or first_word(property), last_word(property)
};

/// The command line of `export`, checked as far as that is possible without the profiles.
struct ExportArguments {
    QString profiles;
    PropertyMapping mapping; ///< of --map-file and the options; without `maps`
    QList<MapArgument> maps;
    AttributeSet attributes; ///< of --attributes; empty: all that are mapped
    QString audienceFile, partsFolder, rejectsFile, summaryFile;
    QString mappingFile; ///< of --map-file, or empty
    int threads = 0;
};

/// InvalidInput says which option must look how; FileNotFound and FileUnreadable are about --map-file. Ends the program
/// for --help.
Result<ExportArguments> parseExportArguments(const QStringList &arguments);

/// Adds what --map says to the mapping. A property that the source does not have is InvalidInput.
Result<void> applyMaps(const QList<MapArgument> &maps, const QStringList &properties, PropertyMapping &mapping);

} // namespace remarketeer::cli
