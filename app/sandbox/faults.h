#pragma once

#include "core/result.h"
#include "sandbox/http_front.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace remarketeer::sandbox {

/// What goes wrong on purpose. The grammar is documented in docs/sandbox.md.
class Faults
{
    Q_DECLARE_TR_FUNCTIONS(remarketeer::sandbox::Faults)

public:
    /// What befalls one call.
    struct Effect {
        int code = 0;       ///< answered instead of being processed
        QString message;    ///< that goes with it; empty: the code's usual one
        int httpStatus = 0; ///< answered with a gateway's HTML page instead of being processed
        int delayMs = 0;
        Reply::Sending sending = Reply::Sending::Whole;
        bool revokeAfter = false, expireAfter = false; ///< the token of the call ends with it
        QStringList deniedAdvertisers;                 ///< this call gets 40001 for them
    };

    /// Adds the rules of a spec; InvalidInput names the rule, and nothing is added then.
    Result<void> add(const QString &spec);
    void clear() { m_rules.clear(); }
    /// Counts a call of an endpoint and gives what befalls it.
    Effect next(const QString &endpoint);

    static const QStringList &endpoints();

private:
    enum class Kind { Code, Missing, Mismatch, Http, Latency, Drop, Hang, Revoke, Expire, Denied };
    struct Rule {
        QString endpoint; // empty: any
        Kind kind = Kind::Code;
        QString value;
        int first = 1; // the call it begins with
        int times = 1; // negative: until cleared
        int seen = 0;
    };
    static Result<Rule> parsed(const QString &text);
    QList<Rule> m_rules;
};

} // namespace remarketeer::sandbox
