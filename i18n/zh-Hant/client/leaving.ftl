### Before and after a visit: private windows, and clearing what this page left.


## Private windows

private-heading = 隱私視窗
private-lead = 在大多數瀏覽器裡，隱私視窗關上以後，不會留下你打開過什麼的記錄。
private-in-app = 這一頁是在 { $app } 裡面打開的。那個應用程式可能會記錄你打開的頁面。
private-in-app-nameless = 這一頁好像是在另一個應用程式裡面打開的。那個應用程式可能會記錄你打開的頁面。
private-in-app-1 = 點三個點，或分享的標誌。
private-in-app-2 = 選擇在你的瀏覽器裡打開，比如 Chrome 或 Safari。
private-in-app-3 = 如果沒有這個選項，打開你的瀏覽器，輸入 { $address }。
private-this = 你的瀏覽器：{ $browser }
private-type = 在那個視窗裡輸入 { $address }。
private-close = 用完以後，關掉那個視窗和裡面所有的分頁。
private-versions = 這些步驟適合大多數版本。你的可能有點不一樣。
private-none = 沒有隱私視窗？可能有人關掉了它。你可以用另一部你信任的手機。
private-others = 其他瀏覽器
private-not-heading = 隱私視窗不能隱藏什麼
private-not-1 = Wi-Fi 可能留下的記錄，在家裡或在學校
private-not-2 = 電話公司可能知道你打開過哪些網站
private-not-3 = 監視這部手機的應用程式，或家庭、學校的管理應用程式
private-not-4 = 電話、簡訊、截圖，還有你儲存的檔案
private-not-5 = 沒有關掉的隱私視窗

## Names of browsers

private-name-chrome-phone = 手機上的 Chrome
private-name-safari-phone = iPhone 或 iPad 上的 Safari
private-name-samsung = Samsung Internet
private-name-firefox-phone = 手機上的 Firefox
private-name-focus = Firefox Focus 或 Klar
private-name-duckduckgo = DuckDuckGo
private-name-brave-phone = 手機上的 Brave
private-name-edge-phone = 手機上的 Edge
private-name-opera-phone = 手機上的 Opera
private-name-other-phone = 手機上的其他瀏覽器
private-name-chrome-computer = 電腦上的 Chrome
private-name-edge-computer = 電腦上的 Edge
private-name-firefox-computer = 電腦上的 Firefox
private-name-safari-computer = Mac 上的 Safari
private-name-other-computer = 電腦上的其他瀏覽器

## The way to a private window, browser by browser. Names of buttons are as the browser shows them.

private-chrome-phone-1 = 點三個點。
private-chrome-phone-2 = 選新的無痕分頁。
private-safari-phone-1 = 點分頁的標誌：兩個方塊。
private-safari-phone-2 = 選「私密瀏覽」（Private）。有些版本要滑過去，或先打開選單。
private-safari-phone-3 = 點加號。
private-samsung-1 = 點分頁的標誌。
private-samsung-2 = 選「秘密模式」（Secret mode）。
private-firefox-phone-1 = 點分頁的標誌。
private-firefox-phone-2 = 點面具，或「隱私」（Private）。
private-firefox-phone-3 = 點加號。
private-focus-1 = 這個瀏覽器從一開始就是隱私的。
private-focus-2 = 用完以後，點垃圾桶。
private-duckduckgo-1 = 像平時一樣打開這一頁。
private-duckduckgo-2 = 用完以後，點火焰。它會清除分頁和網頁留下的東西。
private-brave-phone-1 = 點三個點。
private-brave-phone-2 = 選新的隱私分頁。
private-edge-phone-1 = 點分頁的標誌。
private-edge-phone-2 = 選 InPrivate。
private-edge-phone-3 = 點加號。
private-opera-phone-1 = 點分頁的標誌。
private-opera-phone-2 = 選「隱私」（Private）。
private-opera-phone-3 = 點加號。
private-other-phone-1 = 打開選單：三個點或三條線。
private-other-phone-2 = 找「隱私」、「無痕」或「秘密」。
private-chrome-computer-1 = 打開選單：最上面的三個點。
private-chrome-computer-2 = 選新的無痕視窗。
private-edge-computer-1 = 打開選單：最上面的三個點。
private-edge-computer-2 = 選新的 InPrivate 視窗。
private-firefox-computer-1 = 打開選單：最上面的三條線。
private-firefox-computer-2 = 選新的隱私視窗。
private-safari-computer-1 = 打開最上面的「檔案」選單。
private-safari-computer-2 = 選新的無痕視窗。
private-other-computer-1 = 打開最上面的選單。
private-other-computer-2 = 找新的隱私視窗。

## Forget this phone

forget-heading = 讓這部手機忘掉
forget-lead = 你可以清除這一頁在這部手機上留下的東西，並看到結果。
forget-only = 別的頁面和應用程式不會改變。
forget-not-yet = 我們還沒有看過。看一下也可能留下一點痕跡。
forget-start = 現在清除
forget-going = 正在清除，然後再看一遍
forget-again = 再清除一次
forget-list = 剛才有什麼，現在有什麼
forget-all-gone = 好了。我們又看了一遍，沒有發現這一頁的東西。
forget-some-left = 還有一些留在這裡。
forget-not-sure = 能清除的都清除了。有些我們清除不了，或者看不到。
forget-row-copies = 這一頁的副本
forget-row-notes = 以後造訪用的記錄
forget-row-tab = 這個分頁的記錄
forget-row-databases = 資料庫
forget-row-cookies = Cookie
forget-row-workers = 讓這一頁沒有網路也能用的東西
forget-row-server = 只有瀏覽器能清除的 Cookie 和檔案
forget-none = 之前：0。現在：0。這裡本來就沒有。
forget-gone = 之前：{ $before }。現在：0。沒有了。
forget-left = 之前：{ $before }。現在：{ $after }。還在這裡。
forget-left-now = 現在：{ $after }。還在這裡。
forget-unknown = 這個瀏覽器不讓我們看。
forget-told = 已經請瀏覽器清除它們。我們看不到這些。
forget-offline = 還沒有完成。可能沒有網路。下次來的時候可以再清除。
forget-to-do = 你可以做的
forget-to-do-tabs = 關掉這一頁的其他分頁。然後再清除一次。

## Clearing by hand, in the settings of the browser. $address (text): the address of this page.

forget-site-chromium = 打開選單、設定、網站設定，再打開所有網站。找到 { $address }，刪除它。在 iPhone 上，找「刪除瀏覽資料」。
forget-site-firefox = 打開選單，再打開設定。找網站資料。找到 { $address }，刪除它。
forget-site-safari-phone = 打開手機的設定，再打開 Safari、進階、網站資料。找到 { $address }，刪除它。
forget-site-safari-computer = 打開 Safari 的設定、隱私，再打開管理網站資料。找到 { $address }，移除它。
forget-site-samsung = 打開選單、設定、網站和下載，再打開管理網站資料。找到 { $address }，刪除它。
forget-site-other = 在瀏覽器的設定裡找網站資料。找到 { $address }，刪除它。

## What no page can show or clear

forget-cannot-heading = 哪些東西這裡看不到，也清除不了
forget-cannot-1 = 瀏覽器記錄裡的那一行，和位址列給出的提示
forget-cannot-2 = Wi-Fi 或電話公司的記錄
forget-cannot-3 = 截圖、備份裡的副本，和其他裝置
forget-cannot-4 = 圖示，如果你在這部手機上放了一個。按住它就可以去掉
forget-history-heading = 從記錄裡去掉那一行
forget-history-1 = 打開瀏覽器的選單，再打開歷史記錄。在 Safari 裡，點書，再點時鐘。
forget-history-2 = 找到 { $title }，下面寫著 { $address }。按住它、滑動它或點它的 X。刪除那一行。
forget-history-3 = 如果有人查看這部手機，空空的記錄可能會被注意到。少一行可能不會。
