"""The actions: what each is called, its keys, what it needs, and what it does; a module for each menu."""
