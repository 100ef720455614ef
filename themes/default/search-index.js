var nastavnikSearch = {
groups: {{ groups }},
leads: {{ leads }},
pages: {{ pages }},
stems: "{{ stems }}"
};
