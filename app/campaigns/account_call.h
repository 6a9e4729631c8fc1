#pragma once

#include "accounts/accounts_service.h"

namespace remarketeer {

/// One call at TikTok with the account's token. `start` begins it: Task<Result<T>>(TikTokApi &, const Redacted &).
/// `alive` is asked after each pause, and what the services hold is touched only while it says true: Cancelled
/// otherwise. A refusal of a token that was replaced while the call was under way is no refusal of the account: it is
/// tried again with the new one.
template <class T, class Alive, class Start>
QCoro::Task<Result<T>> callAtAccount(AccountsService &accounts, AdvertiserId account, Alive alive, Start start)
{
    const auto closing = [] { return fail(ErrorCode::Cancelled, AccountsService::tr("Remarketeer is closing.")); };
    Redacted refused;
    while (true) {
        const Result<Redacted> token = co_await accounts.token(account);
        if (!alive())
            co_return closing();
        if (!token)
            co_return fail(token.error());
        TikTokApi api = accounts.api(account);
        Result<T> result = co_await start(api, *token);
        if (!alive())
            co_return closing();
        if (result || !needsReconnect(result.error().code) || refused == *token)
            co_return result;
        refused = *token;
    }
}

} // namespace remarketeer
