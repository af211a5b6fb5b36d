new PagefindUI({ element: "#search", showSubResults: true, showImages: false, openFilters: ["place", "source", "story"] });
