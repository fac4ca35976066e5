### What every list of the console says about itself.

list-loading = Sandali lang
list-offline = Hindi ito na-load. Baka walang internet ngayon.
list-stale = Ito ang lagay noong { $time }. Nawala ang koneksiyon.
list-again = Subukan ulit
